import torch
from torch import nn

model = nn.Linear(3, 2)
model.register_buffer("mean", torch.tensor([0.5, 0.4, 0.3]))
print(model.mean)                            # 像属性一样用
print("训练", [name for name, _ in model.named_parameters()])
print("保存", list(model.state_dict()))
