import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, LlamaConfig

config = LlamaConfig(    # Llama-3.1-8B 的 config.json
    vocab_size=128_256, hidden_size=4_096, intermediate_size=14_336,
    num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8)
with torch.device("meta"):    # 只有形状，不占内存
    base = AutoModelForCausalLM.from_config(config)
    model = get_peft_model(base, LoraConfig(
        r=16, lora_alpha=32, target_modules=["q_proj", "v_proj"],
        task_type="CAUSAL_LM"))
trained, total = model.get_nb_trainable_parameters()
print(f"训练 {trained / 1e6:.1f} M，共 {total / 1e9:.2f} B，"
      f"占 {trained / total:.3%}")
# Adam：每个可训练的参数要梯度和两份状态，共 3 份 float32
print(f"全部训练另要 {total * 12 / 1024**3:.0f} GB，"
      f"LoRA 另要 {trained * 12 / 1024**3:.2f} GB")
