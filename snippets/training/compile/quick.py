import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
fast = torch.compile(model, backend="eager")     # 自己用时去掉 backend
x = torch.randn(4, 8)
print(torch.allclose(model(x), fast(x)))         # 第一次调用时才编译
fast(x).sum().backward()                         # 照常训练
print("原来的模型也有了梯度", model[0].weight.grad.shape)
