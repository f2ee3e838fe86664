import torch
from torch import nn

x = torch.tensor([[3.0], [50.0], [-7.0]])            # 只有一个特征
print(nn.LayerNorm(1)(x).detach().flatten())         # 减去自己，什么都不剩
print(nn.BatchNorm1d(1)(x).detach().flatten())       # 样本之间归一化
