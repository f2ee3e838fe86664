import torch
from torch import nn

known = {"good": [1.0, 2.0], "bad": [3.0, 4.0], "film": [5.0, 6.0]}
vocab = {"<pad>": 0, "<unk>": 1, "bad": 2, "good": 3, "zzz": 4}

table = torch.randn(len(vocab), 2) * 0.1     # 没有现成向量的词：小随机数
for word, number in vocab.items():
    if word in known:
        table[number] = torch.tensor(known[word])
table[0] = 0                                 # 填充

embedding = nn.Embedding.from_pretrained(table, padding_idx=0)
print(embedding)
print(embedding(torch.tensor([2, 3, 0])).tolist())
print("要训练：", embedding.weight.requires_grad)
embedding.requires_grad_(True)               # 或者 freeze=False
print("要训练：", embedding.weight.requires_grad)
