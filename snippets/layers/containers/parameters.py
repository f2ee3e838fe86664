import torch
from torch import nn


class Mix(nn.Module):
    """几个特征加权相加，权重由训练得到。"""

    def __init__(self, count, dim):
        super().__init__()
        self.weights = nn.ParameterList()
        for _ in range(count):
            self.weights.append(torch.ones(dim))     # 自动变成 Parameter
        self.options = nn.ParameterDict({"scale": torch.ones(1)})
        self.options.update({"bias": torch.zeros(dim)})

    def forward(self, features):
        total = sum(w * x for w, x in zip(self.weights, features))
        return total * self.options["scale"] + self.options["bias"]


model = Mix(count=3, dim=5)
print(model([torch.ones(2, 5)] * 3)[0].tolist())
for name, p in model.named_parameters():
    print(f"{name:16}{tuple(p.shape)}")
