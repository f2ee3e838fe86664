import torch
from torch import nn

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
kept = {}
handle = model[1].register_forward_hook(
    lambda module, args, output: kept.update(hidden=output))
model(torch.randn(8, 784))
print(kept["hidden"].shape)
handle.remove()                              # 不用了就拿掉
