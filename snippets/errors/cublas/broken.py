import torch
from torch import nn

embedding = nn.Embedding(100, 8)               # 编号只能是 0 到 99
linear = nn.Linear(8, 2)
ids = torch.tensor([[5, 17, 100]])             # 分词器的词表更大
linear(embedding(ids))
