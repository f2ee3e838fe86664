import torch
from torch import nn

words = nn.Embedding(10_000, 64)
positions = nn.Embedding(512, 64)            # 最长 512 步，每个位置一个向量
ids = torch.randint(0, 10_000, (8, 20))
x = words(ids) + positions(torch.arange(ids.size(1)))    # 广播到每一句
print(x.shape)

color, size = nn.Embedding(10, 4), nn.Embedding(3, 2)    # 表格里的类别
features = torch.cat((color(torch.tensor([1, 9])),
                      size(torch.tensor([0, 2])),
                      torch.tensor([[0.5], [1.5]])), dim=-1)
print(features.shape)
