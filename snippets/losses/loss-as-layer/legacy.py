import warnings

import torch
from torch import nn

warnings.simplefilter("error")
try:
    nn.MSELoss(size_average=False)
except UserWarning as warning:
    print(warning)
loss = nn.MSELoss(reduction="sum")(torch.ones(2), torch.zeros(2))
print(loss.item())
try:
    loss.data[0]
except IndexError as error:
    print(error)
