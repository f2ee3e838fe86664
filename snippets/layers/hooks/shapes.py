import torch
from torch import nn


def show(module, args, output):
    print(f"{type(module).__name__:12}{tuple(args[0].shape)!s:16}→ "
          f"{tuple(output.shape)}")


model = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.ReLU(),
                      nn.MaxPool2d(2), nn.Flatten(), nn.Linear(1352, 10))
handles = [m.register_forward_hook(show) for m in model.modules()
           if not list(m.children())]        # 只挂最里层
model(torch.randn(4, 1, 28, 28))
for handle in handles:
    handle.remove()
