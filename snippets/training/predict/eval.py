import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout(),
                      nn.Linear(8, 3))
model(torch.randn(64, 4))                          # 训练过一批
one = torch.randn(1, 4)
try:
    model(one)
except ValueError as error:
    print("train 模式，一张图：", error)
x = torch.randn(2, 4)
print("train 模式，两次相同", torch.equal(model(x), model(x)))
model.eval()
print("eval 模式，两次相同", torch.equal(model(x), model(x)), model(one).shape)
