import torch
from torch import nn

x = torch.randn(8, 1, 28, 28)
try:
    for _ in range(5):
        x = nn.MaxPool2d(2)(x)
        print(tuple(x.shape[-2:]), end=" ")    # 14、7，7 再减半丢一行一列
except RuntimeError as error:
    print("\n" + str(error))
