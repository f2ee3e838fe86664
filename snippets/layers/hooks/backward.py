import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Sigmoid(), nn.Linear(8, 1))


def show(module, grad_input, grad_output):
    print(f"{type(module).__name__:8}对输入 {tuple(grad_input[0].shape)}，"
          f"对输出 {tuple(grad_output[0].shape)}")


for layer in model:
    layer.register_full_backward_hook(show)
x = torch.randn(16, 4, requires_grad=True)
model(x).sum().backward()                    # 从后往前
