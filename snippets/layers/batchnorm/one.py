import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 16), nn.BatchNorm1d(16), nn.ReLU())
x = torch.randn(1, 10)
try:
    model(x)
except ValueError as error:
    print(error)
model.eval()                                     # 推理：先 eval
print(tuple(model(x).shape))

dataset = torch.utils.data.TensorDataset(torch.randn(33, 10))
for drop_last in (False, True):                  # 训练：丢掉不满的一批
    loader = torch.utils.data.DataLoader(dataset, 16, drop_last=drop_last)
    print(f"drop_last={drop_last}", [len(x) for x, in loader])
