import torch
from torch import nn


class Wrong(nn.Module):
    def forward(self, x):
        return nn.Linear(4, 2)(x)            # 每次调用都是一个新的层


class Right(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc(x)


x = torch.ones(1, 4)
for model in (Wrong(), Right()):
    same = torch.equal(model(x), model(x))
    count = len(list(model.parameters()))
    print(f"{type(model).__name__} 两次输出相同：{same} 参数 {count} 个")
