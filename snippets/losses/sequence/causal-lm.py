import torch.nn.functional as F
from transformers import AutoModelForCausalLM, AutoTokenizer

name = "Qwen/Qwen2.5-0.5B-Instruct"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name).eval()
ids = tokenizer("今天天气很好", return_tensors="pt").input_ids

output = model(ids, labels=ids)               # 标签就是输入，不要自己移
logits = output.logits[:, :-1].float()        # 模型里面：去掉最后一步
by_hand = F.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
print("同一个损失：", abs(output.loss - by_hand).item() < 1e-4)

labels = ids.clone()
labels[:, :2] = -100                          # 提示词不算损失
print("换了：", abs(model(ids, labels=labels).loss - output.loss).item() > 0)
