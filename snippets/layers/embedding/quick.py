import torch
from torch import nn

embedding = nn.Embedding(10_000, 300, padding_idx=0)   # 词表大小, 向量宽度
ids = torch.tensor([[5, 8, 2, 9], [7, 3, 0, 0]])       # 两句，0 是填充
vectors = embedding(ids)
print(tuple(ids.shape), "→", tuple(vectors.shape))
print("填充的向量全是 0：", not vectors[1, 2:].any().item())
