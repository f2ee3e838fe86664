import torch
from torch import nn

embedding = nn.Embedding(100, 8)
ids = torch.tensor([[5, 99, 3], [7, 100, -1]])

n = embedding.num_embeddings
print(f"最小 {ids.min()}，最大 {ids.max()}，应在 0 到 {n - 1} 之间")
wrong = (ids < 0) | (ids >= n)
print("出界的位置：", wrong.nonzero().tolist(), "编号：", ids[wrong].tolist())
