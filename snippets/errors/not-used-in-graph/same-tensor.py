import torch
from torch import nn

critic = nn.Linear(3, 1)
x = torch.randn(8, 3, requires_grad=True)
score = critic(x).sum()
for name, inputs in (("x[:4]", x[:4]), ("x.clone()", x.clone()), ("x", x)):
    try:
        gradient, = torch.autograd.grad(score, inputs, retain_graph=True)
        print(f"{name:10}", gradient.shape)
    except RuntimeError as error:
        print(f"{name:10}", str(error).split(". ")[0])
