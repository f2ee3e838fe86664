import torch
from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
from transformers import AutoModelForCausalLM, BitsAndBytesConfig

name = "openai-community/gpt2"
if torch.cuda.is_available():
    model = AutoModelForCausalLM.from_pretrained(
        name, quantization_config=BitsAndBytesConfig(load_in_8bit=True))
    model = prepare_model_for_kbit_training(model)
else:                                            # 没有 GPU：不量化，其余相同
    model = AutoModelForCausalLM.from_pretrained(name)
model = get_peft_model(model, LoraConfig(
    task_type="CAUSAL_LM", r=8, target_modules=["c_attn"],
    fan_in_fan_out=True))                        # GPT-2 的层是转置的
names = [n for n, p in model.named_parameters() if p.requires_grad]
print(all("lora_" in n for n in names))
print(names[0].split("h.0.")[1])
