import torch
from transformers import AutoModelForCausalLM, BitsAndBytesConfig

config = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4",
                            bnb_4bit_compute_dtype=torch.bfloat16)
print("4 位", config.load_in_4bit, "8 位", config.load_in_8bit)
if torch.cuda.is_available():                    # 还要装 bitsandbytes
    model = AutoModelForCausalLM.from_pretrained(
        "openai-community/gpt2", quantization_config=config,
        device_map="auto")                       # 之后不要再 .to()、.cuda()
    print(model.get_memory_footprint())
