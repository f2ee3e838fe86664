import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.recompute = False
        self.blocks = nn.ModuleList(nn.Linear(8, 8) for _ in range(4))

    def forward(self, x):
        for block in self.blocks:
            if self.recompute:
                x = checkpoint(block, x, use_reentrant=False).relu()
            else:
                x = block(x).relu()
        return x.sum()


model, x = Net(), torch.randn(4, 8)
plain = torch.autograd.grad(model(x), list(model.parameters()))
model.recompute = True
light = torch.autograd.grad(model(x), list(model.parameters()))
print("梯度相同", all(torch.equal(a, b) for a, b in zip(plain, light)))
