import torch
from torch import nn

for padding in (0, 1):
    conv = nn.Conv2d(1, 1, kernel_size=3, stride=2, padding=padding)
    x = torch.zeros(1, 1, 32, 32, requires_grad=True)
    out = conv(x)
    out.sum().backward()                 # 没有读到的格，梯度是 0
    unread = (x.grad[0, 0] == 0).all(dim=0).nonzero().flatten()
    print(f"padding={padding}，输出 {tuple(out.shape[-2:])}，"
          f"没有读到的列：{unread.tolist()}")

try:
    nn.Conv2d(1, 1, kernel_size=3, stride=2, padding="same")
except ValueError as error:
    print(error)
