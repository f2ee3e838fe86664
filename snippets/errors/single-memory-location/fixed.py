import torch

start = torch.zeros(1, 3)
state = start.expand(4, 3)
print("步长：", state.stride())      # 0：四行是同一份内存

state = state + torch.ones(4, 3)     # 一：不用原地运算
print(state.shape, state.stride())

state = start.repeat(4, 1)           # 二：要原地改，先真的复制
state += torch.ones(4, 3)
print(state.shape, state.stride())
