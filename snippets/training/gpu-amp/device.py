import torch
from torch import nn

for name in ("cuda", "cuda:0"):
    device = torch.device(name)
    print(f"{name:7} type={device.type} index={device.index}")
print("相等吗", torch.device("cuda") == torch.device("cuda:0"))

model, x = nn.Linear(4, 2), torch.randn(3, 4)
model.to("meta")                      # meta 只有形状，用来代替 GPU 演示
x.to("meta")                          # 错：没有接住，x 还在原处
print("模型", model.weight.device, " x", x.device)
try:
    model(x)
except RuntimeError as error:
    print(error)
x = x.to(model.weight.device)         # 对：跟着模型走
print(model(x).shape)
