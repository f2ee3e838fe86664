import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

block = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 64))
x = torch.randn(32, 64)
y = checkpoint(block, x, use_reentrant=False)    # 中间结果反向时再算一遍
y.sum().backward()
with torch.inference_mode():                     # 验证、预测：什么也不存
    print("要反向", y.requires_grad, block(x).requires_grad)
