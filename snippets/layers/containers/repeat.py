import copy

from torch import nn

block = nn.Linear(4, 4)
for name, layers in {
    "[block] * 3": [block] * 3,
    "deepcopy": [copy.deepcopy(block) for _ in range(3)],
    "nn.Linear": [nn.Linear(4, 4) for _ in range(3)],
}.items():
    layers = nn.ModuleList(layers)
    count = sum(p.numel() for p in layers.parameters())
    same = layers[0].weight.equal(layers[1].weight)
    print(f"{name:12}{count} 个参数，初值相同 {same}")
