import torch
from torch import nn

x = torch.randn(8, 4)
a, b = nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False)
optimizer = torch.optim.Adam([*a.parameters(), *b.parameters()])
(a(x).sum() + 100 * b(x).sum()).backward()
optimizer.step()

swapped = torch.optim.Adam([*b.parameters(), *a.parameters()])
swapped.load_state_dict(optimizer.state_dict())        # 个数相同，不报错
before = optimizer.state[a.weight]["exp_avg"]
after = swapped.state[a.weight]["exp_avg"]
print("a 拿到的还是 a 的动量：", torch.equal(before, after))
