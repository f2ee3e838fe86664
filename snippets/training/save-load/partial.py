import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
new = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
state = old.state_dict()
try:
    new.load_state_dict(state, strict=False)
except RuntimeError as error:
    print(str(error).split(":", 1)[1].strip())

mine = new.state_dict()
same = {name: tensor for name, tensor in state.items()
        if name in mine and tensor.shape == mine[name].shape}
result = new.load_state_dict(same, strict=False)
print("没有载入：", result.missing_keys)
print("多余的：", result.unexpected_keys)
print("第一层已载入：", torch.equal(old[0].weight, new[0].weight))
