import torch
from torch import nn

model = nn.Linear(4, 2)
wrapped = torch.compile(model, backend="eager")
print(type(wrapped).__name__, list(wrapped.state_dict()))
print("存原来的模型", list(wrapped._orig_mod.state_dict()))

model.compile(backend="eager")               # 或者就地编译，名字不变
print(type(model).__name__, list(model.state_dict()))
