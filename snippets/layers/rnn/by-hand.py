import torch
from torch import nn

x, h = torch.randn(8, 300), torch.randn(8, 128)    # 一步，没有步数维

cell = nn.RNNCell(300, 128)
mine = (x @ cell.weight_ih.T + cell.bias_ih
        + h @ cell.weight_hh.T + cell.bias_hh).tanh()
print("RNN", torch.allclose(mine, cell(x, h), atol=1e-5))

cell = nn.GRUCell(300, 128)
from_x = (x @ cell.weight_ih.T + cell.bias_ih).chunk(3, dim=-1)
from_h = (h @ cell.weight_hh.T + cell.bias_hh).chunk(3, dim=-1)
r = (from_x[0] + from_h[0]).sigmoid()              # 重置门：旧的 h 用多少
z = (from_x[1] + from_h[1]).sigmoid()              # 更新门：旧的 h 留多少
n = (from_x[2] + r * from_h[2]).tanh()             # 候选
mine = (1 - z) * n + z * h
print("GRU", torch.allclose(mine, cell(x, h), atol=1e-5))
