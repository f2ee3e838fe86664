import torch
from torch import nn

layer = nn.Linear(4, 2)
x = torch.ones(1, 4)
plain = layer(x)


def double_input(module, args):
    return (args[0] * 2,)                    # 返回值换掉输入


def zero_output(module, args, output):
    return torch.zeros_like(output)          # 返回值换掉输出；None 不换


with layer.register_forward_pre_hook(double_input):
    print("换输入", torch.allclose(layer(x), layer.forward(x * 2)))
with layer.register_forward_hook(zero_output):
    print("换输出", layer(x).tolist())
print("拿掉后", torch.equal(layer(x), plain))   # with 结束自动拿掉
