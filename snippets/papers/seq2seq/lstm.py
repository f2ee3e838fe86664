import torch
from torch import nn


class LSTM(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        # 四个门叠成一个矩阵，次序与 nn.LSTM 相同
        self.weight_ih_l0 = nn.Parameter(torch.empty(4 * hidden, inputs))
        self.weight_hh_l0 = nn.Parameter(torch.empty(4 * hidden, hidden))
        self.bias_ih_l0 = nn.Parameter(torch.zeros(4 * hidden))
        self.bias_hh_l0 = nn.Parameter(torch.zeros(4 * hidden))

    def forward(self, x):                          # (batch, 步数, inputs)
        h = x.new_zeros(len(x), self.weight_hh_l0.size(1))
        c, output = h, []
        for now in x.unbind(dim=1):
            gates = (now @ self.weight_ih_l0.T + self.bias_ih_l0
                     + h @ self.weight_hh_l0.T + self.bias_hh_l0)
            write, keep, new, show = gates.chunk(4, dim=1)
            c = keep.sigmoid() * c + write.sigmoid() * new.tanh()
            h = show.sigmoid() * c.tanh()
            output.append(h)
        return torch.stack(output, dim=1), (h, c)


theirs = nn.LSTM(8, 16, batch_first=True)
mine = LSTM(8, 16)
mine.load_state_dict(theirs.state_dict())          # 名字相同，直接装入
x = torch.randn(4, 20, 8)
output, (h, c) = mine(x)
expected, (h_n, c_n) = theirs(x)
print("output 相等：", torch.allclose(output, expected, atol=1e-5))
print("h、c 相等：", torch.allclose(h, h_n[0], atol=1e-5),
      torch.allclose(c, c_n[0], atol=1e-5))
