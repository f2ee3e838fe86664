import torch
import torch.nn.functional as F

ignored = torch.tensor([-100])
functions = {
    "x.log()": lambda x: x.log(),
    "(x + eps).log()": lambda x: (x + 1e-8).log(),
    "x.sqrt()": lambda x: x.sqrt(),
    "(x + eps).sqrt()": lambda x: (x + 1e-8).sqrt(),
    "x / x": lambda x: x / x,
    "x / (x + eps)": lambda x: x / (x + 1e-8),
    "手写的长度": lambda x: (x * x).sum().sqrt(),
    "x.norm()": lambda x: x.norm(),
    "(x + 100).exp()": lambda x: (x + 100).exp(),
    "全是 -inf 的 softmax": lambda x: (x - torch.inf).softmax(0).sum(),
    "标签全被忽略": lambda x: F.cross_entropy(x[None], ignored),
}
for name, function in functions.items():
    x = torch.zeros(1, requires_grad=True)
    value = function(x)
    value.sum().backward()
    print(f"值 {value.item():<9.3g} 梯度 {x.grad.item():<9.3g} {name}")
