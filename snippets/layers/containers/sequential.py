import torch
from torch import nn

parts = [nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8)]
x = torch.randn(2, 8)

chain = nn.Sequential(*parts)                # 层一个个传；知道怎样调用
stack = nn.ModuleList(parts)                 # 层放在列表里传；不知道
print("Sequential", chain(x).shape)
try:
    stack(x)
except NotImplementedError as error:
    print("ModuleList", error)

outputs = []                                 # 想要每一层的输出
for layer in stack:
    x = layer(x)
    outputs.append(x)
print(len(outputs), "个中间结果")
print("名字相同", list(chain.state_dict()) == list(stack.state_dict()))
