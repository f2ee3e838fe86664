import torch
from torch import nn


class Nested(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

        def forward(self, x):        # 多缩进了一级：成了 __init__ 里的函数
            return self.fc(x)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):            # 和 __init__ 对齐
        return self.fc(x)


for cls in (Nested, Net):
    print(cls.__name__, "有自己的 forward：", "forward" in vars(cls))
print(Net()(torch.randn(3, 4)).shape)
