import torch
from torch import nn


class Log(nn.Module):
    def forward(self, x):
        return x.log()


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), Log(), nn.Linear(8, 1))


def check(name):
    def hook(module, inputs, output):
        if not output.isfinite().all():
            raise FloatingPointError(f"{name}（{module}）的输出不是有限数")
    return hook


for name, module in model.named_modules():
    module.register_forward_hook(check(name))     # 里面的层先被检查
try:
    model(torch.randn(16, 4))
except FloatingPointError as error:
    print(error)
