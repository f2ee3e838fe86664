import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, inputs, hidden, classes, dropout=0.1):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(),
                                  nn.Dropout(dropout))
        self.head = nn.Linear(hidden, classes)

    def forward(self, x, return_features=False):
        features = self.body(x.flatten(1))
        logits = self.head(features)
        return (logits, features) if return_features else logits


model = MLP(28 * 28, 128, 10)
images = torch.randn(8, 1, 28, 28)
print(model)
print("输出", tuple(model(images).shape))
logits, features = model(images, return_features=True)
print("特征", tuple(features.shape))
print("参数个数", sum(p.numel() for p in model.parameters()))
