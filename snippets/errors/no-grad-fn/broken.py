import torch
from torch import nn

model = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.randint(0, 3, (8,))
predictions = model(x).argmax(dim=1)
loss = (predictions != labels).float().mean()     # 错误率
loss.backward()
