import torch
from torch import nn

model = nn.Linear(8, 10)                     # 例子里是 10 类
labels = torch.tensor([0, 3, 11])            # 你的数据有 12 类
try:
    nn.functional.cross_entropy(model(torch.randn(3, 8)), labels)
except IndexError as error:
    print(error)

classes = int(labels.max()) + 1
model = nn.Linear(8, classes)
print(nn.functional.cross_entropy(model(torch.randn(3, 8)), labels).shape)
