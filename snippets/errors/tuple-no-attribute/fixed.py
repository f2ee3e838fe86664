import torch
from torch import nn

lstm = nn.LSTM(8, 16, batch_first=True)
output, (h_n, c_n) = lstm(torch.randn(4, 10, 8))
print("每一步：  ", output.shape)
print("最后一步：", output[:, -1].shape)

values, indices = torch.tensor([[1, 5, 2]]).max(dim=1)   # max 也是两个
print(values, indices)
