import torch
from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
model = BertModel.from_pretrained("bert-base-uncased").eval()
inputs = tokenizer(["a good film", "bad"], padding=True, return_tensors="pt")

with torch.inference_mode():
    outputs = model(**inputs)
states = outputs.last_hidden_state              # 每个词一个向量
print(states.shape)
print(outputs.pooler_output.shape)              # [CLS] 再过 Linear 和 tanh

mask = inputs["attention_mask"].unsqueeze(-1)   # 句子向量：平均，不算填充
sentence = (states * mask).sum(dim=1) / mask.sum(dim=1)
print(sentence.shape)
