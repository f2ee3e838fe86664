import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
a = torch.randn(4, 2, device=device).mul_(0.01).requires_grad_()
b = nn.Parameter(torch.randn(4, 2, device=device) * 0.01)
optimizer = torch.optim.SGD([a, b], lr=0.1)
print(a.is_leaf, b.is_leaf, len(optimizer.param_groups[0]["params"]))

wrong = torch.randn(4, 2, requires_grad=True).to(torch.float64)
print(wrong.is_leaf, type(wrong.grad_fn).__name__)
