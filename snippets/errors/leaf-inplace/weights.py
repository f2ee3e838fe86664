import torch
from torch import nn

embedding = nn.Embedding(5, 3)
vector = torch.tensor([1.0, 2.0, 3.0])
try:
    embedding.weight[0] = vector
except RuntimeError as error:
    print(error)

with torch.no_grad():
    embedding.weight[0] = vector                 # 改一行
    embedding.weight[1:].normal_(std=0.02)       # 重新初始化其余
print(embedding.weight[0], embedding.weight.requires_grad)
