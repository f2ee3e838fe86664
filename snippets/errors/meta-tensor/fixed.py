import torch
from torch import nn

state = nn.Linear(4, 2).state_dict()       # 好比从文件里来
with torch.device("meta"):
    a, b = nn.Linear(4, 2), nn.Linear(4, 2)

a.load_state_dict(state, assign=True)      # 直接用文件里的张量
print("assign  ", a.weight.device, torch.equal(a.weight, state["weight"]))

b.to_empty(device="cpu")                   # 先要内存，内容是乱的
b.load_state_dict(state)
print("to_empty", b.weight.device, torch.equal(b.weight, state["weight"]))
