import torch
from transformers import AutoModelForCausalLM, LlamaConfig, Qwen2Config

# 数字抄自各模型的 config.json
configs = {
    "Qwen2.5-0.5B": Qwen2Config(
        vocab_size=151_936, hidden_size=896, intermediate_size=4_864,
        num_hidden_layers=24, num_attention_heads=14, num_key_value_heads=2,
        tie_word_embeddings=True),
    "Qwen2.5-7B": Qwen2Config(
        vocab_size=152_064, hidden_size=3_584, intermediate_size=18_944,
        num_hidden_layers=28, num_attention_heads=28, num_key_value_heads=4,
        tie_word_embeddings=False),
    "Llama-3.1-8B": LlamaConfig(
        vocab_size=128_256, hidden_size=4_096, intermediate_size=14_336,
        num_hidden_layers=32, num_attention_heads=32, num_key_value_heads=8),
}
GB = 1024**3
print(f"{'':14}{'参数':>6}{'bf16':>8}{'8 位':>7}{'4 位':>7}",
      f"{'缓存/千 token':>11}")
for name, config in configs.items():
    with torch.device("meta"):    # 只有形状，不占内存
        model = AutoModelForCausalLM.from_config(config)
    count = model.num_parameters()
    width = config.hidden_size // config.num_attention_heads
    cache = (2 * config.num_hidden_layers * config.num_key_value_heads
             * width * 2)    # 每个 token 的 K 和 V，bf16 两个字节
    sizes = [count * size / GB for size in (2, 1, 0.5)]
    print(f"{name:14}{count / 1e9:6.2f} B", *(f"{s:6.1f} G" for s in sizes),
          f"{cache * 1000 / GB:9.2f} G")
