import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.rest = [nn.Linear(4, 4)]                     # 列表：不会跟着走
        self.scale = torch.ones(4)                        # 普通属性：也不会
        self.register_buffer("mean", torch.zeros(4))      # 缓冲区：会

    def forward(self, x):
        noise = torch.randn(x.shape, device=x.device)     # 新建的跟着输入走
        return self.first(x - self.mean + noise)


model = Net().to("meta")
print("搬走了", [name for name in model.state_dict()])
print("留下了", model.rest[0].weight.device, model.scale.device)
print(model(torch.zeros(2, 4, device="meta")).device)
