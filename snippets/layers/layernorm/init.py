import torch
from torch import nn


def init(layer):
    if isinstance(layer, nn.LayerNorm):
        layer.reset_parameters()             # weight 为 1，bias 为 0
    elif isinstance(layer, nn.Linear):
        nn.init.normal_(layer.weight, std=0.02)
        nn.init.zeros_(layer.bias)


torch.manual_seed(0)
norm = nn.LayerNorm(64)
x = torch.randn(8, 64)
for parameter in norm.parameters():          # 错：所有参数一样初始化
    nn.init.normal_(parameter, std=0.02)
print(f"输出的标准差 {norm(x).std().item():.2f}")

norm.apply(init)                             # 对：归一化层另外处理
print(f"输出的标准差 {norm(x).std().item():.2f}")
