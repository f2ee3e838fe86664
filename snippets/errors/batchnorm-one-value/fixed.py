import torch
from torch import nn
from torch.utils.data import DataLoader

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())

loader = DataLoader(torch.randn(65, 4), batch_size=32, drop_last=True)
for x in loader:                         # 训练：丢掉不满的最后一批
    print("训练", model(x).shape)

model.eval()                             # 预测：用累积下来的均值和方差
with torch.inference_mode():
    print("预测", model(torch.randn(1, 4)).shape)
