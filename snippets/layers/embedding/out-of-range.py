import torch
from torch import nn

embedding = nn.Embedding(100, 8)             # 编号只能是 0 到 99
for ids in (torch.tensor([5, 100]), torch.tensor([5, -1])):
    try:
        embedding(ids)
    except IndexError as error:
        print(ids.tolist(), error)
try:
    embedding(torch.tensor([5.0]))           # 编号要是整数
except RuntimeError as error:
    print(str(error).partition(";")[0])
ids = torch.tensor([5, 100])
print("最大编号", ids.max().item(), "词表大小", embedding.num_embeddings)
print(nn.Embedding(ids.max().item() + 1, 8)(ids).shape)
