import warnings

import torch
from torch import nn


class Flip(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x
        return -x


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(Flip(), torch.ones(2))     # 只记下走过的一边
    scripted = torch.jit.script(Flip())                 # 读源代码，两边都有
    scripted.save("flip.pt")
    scripted = torch.jit.load("flip.pt")
x = torch.tensor([-1.0, -2.0])
print(Flip()(x), "trace", traced(x), "script", scripted(x))
for line in dict.fromkeys(f"{item.category.__name__}: {item.message}"
                          for item in caught):
    print(line.partition(". ")[0])
