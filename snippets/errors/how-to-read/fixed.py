import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, kernel_size=3, padding=1)
        self.head = nn.Linear(8 * 8 * 8, 10)

    def forward(self, x):
        x = self.conv(x).relu()
        return self.head(x.flatten(1))           # batch 那一维不动


images, labels = torch.randn(4, 3, 8, 8), torch.randint(10, (4,))
logits = Net()(images)
assert logits.shape == (4, 10)                   # 把约定写下来
print(nn.functional.cross_entropy(logits, labels).shape)
