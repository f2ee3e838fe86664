import torch

start = torch.zeros(1, 3)
state = start.expand(4, 3)           # 一批 4 个，都从同一个状态开始
state += torch.ones(4, 3)
