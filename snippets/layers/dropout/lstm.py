import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    one = nn.LSTM(16, 32, num_layers=1, dropout=0.5, batch_first=True)
print(str(caught[0].message).split(", so")[0])

two = nn.LSTM(16, 32, num_layers=2, dropout=0.5, batch_first=True)
x = torch.randn(8, 20, 16)
for lstm in (one, two):
    print(f"{lstm.num_layers} 层，两次相同：",
          torch.equal(lstm(x)[0], lstm(x)[0]))
