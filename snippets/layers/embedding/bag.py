import torch
from torch import nn

table = torch.tensor([[0.0, 0.0], [1.0, 10.0], [3.0, 30.0], [5.0, 50.0]])
bag = nn.EmbeddingBag.from_pretrained(table, mode="mean")

ids = torch.tensor([1, 2, 3, 1])             # 三句接成一条，不用填充
offsets = torch.tensor([0, 3, 3])            # 每句从哪里开始；第 1 句是空的
print("接成一条", bag(ids, offsets).tolist())

padded = torch.tensor([[1, 2], [1, 0]])      # 填充好的也行
print("填充也算", bag(padded).tolist())
bag = nn.EmbeddingBag.from_pretrained(table, mode="mean", padding_idx=0)
print("填充不算", bag(padded).tolist())
