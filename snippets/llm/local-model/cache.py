import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.bfloat16)
inputs = tokenizer("hello " * 50, return_tensors="pt")
with torch.inference_mode():
    layers = model(**inputs, use_cache=True).past_key_values.layers

config = model.config
width = config.hidden_size // config.num_attention_heads
rows, length = inputs["input_ids"].shape
expected = (2 * config.num_hidden_layers * config.num_key_value_heads
            * width * 2 * rows * length)
held = sum(layer.keys.nbytes + layer.values.nbytes for layer in layers)
print("缓存的字节数与公式相同：", held == expected)

weights = sum(p.nbytes for p in model.parameters())
print("权重是参数个数的 2 倍字节：",
      weights == 2 * model.num_parameters())
