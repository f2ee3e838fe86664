import torch
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
print(nn.ReLU()(x))                          # 负数变 0，正数不变

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(),   # Linear 之后
                      nn.Linear(128, 10))               # 最后一层后面没有
print(model(torch.randn(8, 784)).shape)
