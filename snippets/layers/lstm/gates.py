import torch
from torch import nn

cell = nn.LSTMCell(300, 128)
x = torch.randn(8, 300)                         # 一步，没有步数维
h, c = torch.randn(8, 128), torch.randn(8, 128)
h_next, c_next = cell(x, (h, c))

gates = (x @ cell.weight_ih.T + cell.bias_ih
         + h @ cell.weight_hh.T + cell.bias_hh)
i, f, g, o = gates.chunk(4, dim=-1)             # 输入门、遗忘门、候选、输出门
my_c = f.sigmoid() * c + i.sigmoid() * g.tanh()
my_h = o.sigmoid() * my_c.tanh()
print(gates.shape, torch.allclose(my_c, c_next, atol=1e-5))
print(my_h.shape, torch.allclose(my_h, h_next, atol=1e-5))
