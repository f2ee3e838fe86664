import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return x


class NoSelf(nn.Module):
    def forward(x):                  # 少了 self
        return x


x = torch.ones(2)
for use in (
    lambda: NoSelf()(x),
    lambda: Net(x),                  # 没有先建对象
    lambda: Net.forward(x),          # 同上：x 被当成了 self
    lambda: Net()(input_ids=x),      # 名字和 forward 里写的不同
):
    try:
        use()
    except TypeError as error:
        print(error)
