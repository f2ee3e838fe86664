import torch
from transformers import AutoModel, AutoTokenizer

name = "google-bert/bert-base-uncased"
tokenizer = AutoTokenizer.from_pretrained(name)    # 文本 → 编号
model = AutoModel.from_pretrained(name).eval()    # 编号 → 向量

inputs = tokenizer(["Hello world!", "Hugging Face"],
                   padding=True, return_tensors="pt")
with torch.inference_mode():
    output = model(**inputs)
print(list(inputs), tuple(output.last_hidden_state.shape))
print("是普通的模块：", isinstance(model, torch.nn.Module))
