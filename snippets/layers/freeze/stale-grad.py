import torch
from torch import nn

for clear in (False, True):
    layer = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    layer(torch.ones(1, 2)).sum().backward()
    optimizer.step()

    layer.requires_grad_(False)              # 训练到一半才冻结
    if clear:
        optimizer.zero_grad()                # 梯度变成 None
    before = layer.weight.clone()
    optimizer.step()
    print(f"清空梯度={clear} 权重没变：{torch.equal(before, layer.weight)}")
