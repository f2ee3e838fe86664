import torch
from torch import nn

model = nn.Conv1d(4, 3, kernel_size=5)
for batch in (8, 1):                             # 最后一批只剩 1 个
    x = model(torch.randn(batch, 4, 5))          # (batch, 3, 1)
    try:
        print(x.squeeze().softmax(dim=1).shape)
    except IndexError as error:
        print(error)
    print(x.squeeze(-1).softmax(dim=1).shape)    # 说明去掉哪一维
