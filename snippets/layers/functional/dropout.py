import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.kind, self.layer = kind, nn.Dropout(0.5)

    def forward(self, x):
        if self.kind == "nn.Dropout":
            return self.layer(x)
        if self.kind == "F.dropout(x)":
            return F.dropout(x, 0.5)         # training 默认是 True
        return F.dropout(x, 0.5, training=self.training)


x = torch.ones(1000)
for kind in ("nn.Dropout", "F.dropout(x)", "training=self.training"):
    model = Net(kind).eval()
    print(f"{kind:23} 评估时不变：{torch.equal(model(x), x)}")
