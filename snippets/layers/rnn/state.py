import torch
from torch import nn

gru = nn.GRU(4, 8, batch_first=True)
x = torch.randn(2, 5, 4)
try:
    output, (h_n, c_n) = gru(x)          # 从 LSTM 抄来的写法
except ValueError as error:
    print(error)
try:
    gru(x, torch.zeros(2, 8))            # 初始状态要有“层”这一维
except RuntimeError as error:
    print(error)

for detach in (False, True):             # 长文切成 3 段，状态接着用
    h = torch.zeros(1, 2, 8)
    try:
        for part in torch.randn(3, 2, 5, 4):
            output, h = gru(part, h)
            output.sum().backward()
            h = h.detach() if detach else h
        print("detach 之后可以", h.shape)
    except RuntimeError as error:
        print(str(error).partition(" (")[0])
