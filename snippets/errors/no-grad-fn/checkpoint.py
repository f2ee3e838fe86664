import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

block = nn.Linear(4, 4)
x = torch.randn(2, 4)                  # 冻结的嵌入层给出的：不带梯度
for reentrant in (True, False):
    y = checkpoint(block, x, use_reentrant=reentrant)
    print("use_reentrant", reentrant, "→", y.requires_grad)
y = checkpoint(block, x.requires_grad_(), use_reentrant=True)
print("输入带梯度 →", y.requires_grad)
