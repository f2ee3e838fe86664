import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4) for _ in range(3)])


for container in (list, nn.ModuleList):
    model = Net(container)
    model.double()                           # 换类型、换设备同理
    print(f"{container.__name__:11}参数 {len(list(model.parameters()))} 个，"
          f"存下 {len(model.state_dict())} 个，"
          f"换类型之后 {model.layers[0].weight.dtype}")
    try:
        torch.optim.SGD(model.parameters(), lr=0.1)
    except ValueError as error:
        print(" ", error)
