import torch
from torch import nn

model = nn.Sequential(nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU()),
                      nn.Flatten(), nn.Linear(512, 10))
for name, module in model.named_modules():
    module.register_forward_pre_hook(
        lambda module, inputs, name=name: print(
            f"进入 {name or '整个模型'}：{type(module).__name__}",
            tuple(inputs[0].shape)))
try:
    model(torch.zeros(2, 3, 8, 8))
except RuntimeError as error:
    print(error)                         # 最后进入的那一层就是出错的
