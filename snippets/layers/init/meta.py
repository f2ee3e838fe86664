import torch
from torch import nn

with torch.device("meta"):                   # 只有形状，没有数据
    big = nn.Linear(50_000, 50_000)
    layer = nn.Linear(4, 2)
size = sum(p.numel() * p.element_size() for p in big.parameters())
print(big.weight.device, f"真建出来要 {size / 2**30:.1f} GiB")

layer.to_empty(device="cpu")                 # 分配内存，内容未定
layer.reset_parameters()                     # 所以接着初始化或读权重
print(layer.weight.device, bool(layer.weight.abs().max() <= 0.5))
