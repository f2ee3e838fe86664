import torch
from torch import nn

words = ["今天", "天气", "很", "好"]
vocab = {"<pad>": 0, "<unk>": 1}             # 留给填充和生词的也放进词表
for word in words:
    vocab.setdefault(word, len(vocab))

embedding = nn.Embedding(len(vocab), 8, padding_idx=0)
ids = torch.tensor([vocab.get(w, 1) for w in ["今天", "下雨"]])
print(ids, embedding(ids).shape)
