import torch
from torch import nn

x = torch.randn(8, 20, 300)
for layers in (1, 2):
    for both in (False, True):
        lstm = nn.LSTM(300, 128, num_layers=layers, bidirectional=both,
                       batch_first=True)
        output, (h_n, c_n) = lstm(x)
        print(f"num_layers={layers}, bidirectional={both}")
        print("  output", tuple(output.shape))
        print("  h_n", tuple(h_n.shape), "c_n", tuple(c_n.shape))
