import torch
from torch import nn

body = nn.Sequential(nn.Linear(8, 16), nn.ReLU())
head = nn.Linear(16, 3)
body.requires_grad_(False)
before = [p.clone() for p in (body[0].weight, head.weight)]

optimizer = torch.optim.SGD([*body.parameters(), *head.parameters()],
                            lr=0.1, weight_decay=0.1)
x, y = torch.randn(4, 8), torch.tensor([0, 1, 2, 0])
nn.functional.cross_entropy(head(body(x)), y).backward()
optimizer.step()
print("冻结的梯度", body[0].weight.grad)
for name, old, p in zip(("特征层", "头"), before,
                        (body[0].weight, head.weight)):
    print(name, "变了" if not torch.equal(old, p) else "没变")
