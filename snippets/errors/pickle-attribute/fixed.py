import torch
from torch import nn


class Net(nn.Linear):                  # 正经的做法：放进 net.py，两边都 import
    pass


torch.save(Net(4, 2), "model.pt")
model = torch.load("model.pt", weights_only=False)     # Net 已经定义，能取
torch.save(model.state_dict(), "weights.pt")           # 以后只存参数

model = Net(4, 2)
print(model.load_state_dict(torch.load("weights.pt")))
