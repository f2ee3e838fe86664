import torch
from torch import nn

x = torch.randn(8, 20, 300)

lstm = nn.LSTM(300, 128, num_layers=2, batch_first=True)
output, (h_n, c_n) = lstm(x)
print("单向：", torch.allclose(output[:, -1], h_n[-1]))

lstm = nn.LSTM(300, 128, bidirectional=True, batch_first=True)
output, (h_n, c_n) = lstm(x)
forward, backward = output.chunk(2, dim=-1)
print("正向，最后一步：", torch.allclose(forward[:, -1], h_n[-2]))
print("反向，第一步：", torch.allclose(backward[:, 0], h_n[-1]))
print("反向，最后一步：", torch.allclose(backward[:, -1], h_n[-1]))

sentence = torch.cat((h_n[-2], h_n[-1]), dim=-1)    # 两个方向各看完一遍
print(sentence.shape)
