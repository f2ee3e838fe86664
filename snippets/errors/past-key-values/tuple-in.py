import torch
from transformers import AutoModelForCausalLM, DynamicCache

model = AutoModelForCausalLM.from_pretrained("openai-community/gpt2").eval()
first, second = torch.tensor([[1, 2, 3]]), torch.tensor([[4]])
past = model(first).past_key_values
pairs = tuple((layer.keys, layer.values) for layer in past.layers)  # 旧格式
try:
    model(second, past_key_values=pairs)
except AttributeError as error:
    print(error)

cache = DynamicCache(pairs)                      # 旧格式先包一层
step = model(second, past_key_values=cache).logits[:, -1]
whole = model(torch.cat([first, second], dim=1)).logits[:, -1]
print(torch.allclose(step, whole, atol=1e-5), cache.get_seq_length())
ignored = model(second, past=cache).past_key_values   # 更旧的参数名
print("past= 之后的长度", ignored.get_seq_length())
