import torch
from torch import nn

x = torch.randn(8, 20, 300)
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    model = kind(300, 128, batch_first=True)
    output, state = model(x)
    names = "h_n, c_n" if isinstance(state, tuple) else "h_n"
    count = sum(p.numel() for p in model.parameters())
    gates = model.weight_ih_l0.size(0) // 128
    print(f"{kind.__name__:5} {gates} 组权重 {count:7,} 个参数 状态 {names:9}",
          tuple(output.shape))
