import torch
import torch.nn.functional as F
from torch import nn

embedding = nn.Embedding(10, 4)
ids = torch.tensor([3, 1, 3])

rows = embedding.weight[ids]                 # 就是取出几行
one_hot = F.one_hot(ids, 10).float() @ embedding.weight
print("取行  ", torch.equal(embedding(ids), rows))
print("one-hot", torch.equal(embedding(ids), one_hot))

embedding(ids).sum().backward()              # 出现两次的，梯度加两次
print(embedding.weight.grad[:, 0].tolist())
