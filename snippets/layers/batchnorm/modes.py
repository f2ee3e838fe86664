import torch
from torch import nn

bn = nn.BatchNorm1d(16)
x = torch.randn(8, 16)
others = torch.cat((x[:1], torch.randn(7, 16) + 3))    # 同一个样本，换了同伴

for training in (True, False):
    bn.train(training)
    same = torch.allclose(bn(x)[0], bn(others)[0])
    print(f"training={training}，第 0 个样本的输出相同：{same}")
