from collections import OrderedDict

import torch
from torch import nn

model = nn.Sequential(OrderedDict(           # 给每一段起名字
    encoder=nn.Sequential(nn.Linear(28 * 28, 128), nn.ReLU(),
                          nn.Linear(128, 3)),
    decoder=nn.Sequential(nn.Linear(3, 128), nn.ReLU(),
                          nn.Linear(128, 28 * 28)),
))
x = torch.randn(8, 28 * 28)
print("编码", tuple(model.encoder(x).shape))
print("重建", tuple(model(x).shape))
print("名字或编号", model.encoder is model[0])
print(list(model.state_dict())[:3])
