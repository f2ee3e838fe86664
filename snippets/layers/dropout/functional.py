import torch
import torch.nn.functional as F
from torch import nn


class Wrong(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)             # training 默认是 True


class Right(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5, training=self.training)


x = torch.ones(1000)
for model in (Wrong(), Right(), nn.Dropout(0.5)):
    model.eval()
    print(f"{type(model).__name__:7} eval 之后原样输出：",
          torch.equal(model(x), x))
