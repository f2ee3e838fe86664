import torch
import torch.nn.functional as F
from torch import nn


class Regressor(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, x, y=None):
        predictions = self.net(x)
        loss = None if y is None else F.mse_loss(predictions, y)
        return predictions, loss


x = torch.randn(64, 4)
y = x.sum(dim=1, keepdim=True)
model = Regressor()

predictions, loss = model(x, y)           # 训练：给标签，得到损失
loss.backward()
print(predictions.shape, loss.shape, model.net[0].weight.grad.shape)
predictions, loss = model(x)              # 预测：不给
print(predictions.shape, loss)
