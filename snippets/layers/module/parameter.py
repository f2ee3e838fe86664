import torch
from torch import nn


class Affine(nn.Module):
    """每个特征乘一个数、加一个数，两者都由训练得到。"""

    def __init__(self, features, bias=True):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(features))
        if bias:
            self.bias = nn.Parameter(torch.zeros(features))
        else:
            self.register_parameter("bias", None)    # 有这个名字，没有参数

    def forward(self, x):
        x = x * self.scale
        return x if self.bias is None else x + self.bias


x = torch.arange(3.0)
for bias in (True, False):
    layer = Affine(3, bias=bias)
    names = [name for name, _ in layer.named_parameters()]
    print(f"bias={bias} 参数 {names} 输出 {layer(x).tolist()}")
