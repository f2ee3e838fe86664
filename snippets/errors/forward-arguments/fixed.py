import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 8)

    def forward(self, x, mask=None):         # 两个输入就写两个参数
        if mask is not None:
            x = x * mask
        return self.fc(x).relu()


x, mask = torch.randn(2, 4), torch.ones(2, 4)
print(Net()(x, mask).shape, Net()(x).shape)

attention = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
x = torch.randn(2, 5, 8)
output, weights = attention(x, x, x)         # query、key、value
print(output.shape)
