import torch
from torch import nn


class Frozen(nn.Sequential):
    def train(self, mode=True):
        return super().train(False)          # 外面怎么切换都是评估模式


x = torch.randn(32, 4) * 3 + 5
for kind in (nn.Sequential, Frozen):
    body = kind(nn.Linear(4, 4), nn.BatchNorm1d(4)).requires_grad_(False)
    model = nn.Sequential(body, nn.Linear(4, 2))
    model.train()                            # 每轮开头都会写的一句
    model(x)
    moved = body[1].running_mean.any().item()
    print(f"{kind.__name__:11}头在训练 {model[1].training}，"
          f"running_mean 变了 {moved}")
