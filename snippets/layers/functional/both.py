import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 8, kernel_size=3)     # 有参数：层
        self.dropout = nn.Dropout(0.5)                 # 分训练和评估：层
        self.fc = nn.Linear(8 * 13 * 13, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv(x)), 2)      # 没有参数：函数
        return self.fc(self.dropout(x.flatten(1)))


model = Net()
print(model)                                 # 函数不在里面
print(model(torch.randn(2, 1, 28, 28)).shape)
