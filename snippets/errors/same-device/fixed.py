import torch
from torch import nn

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
model = nn.Linear(4, 3).to(device)
weight = torch.tensor([1.0, 2.0, 2.0], device=device)     # 类别权重也要
criterion = nn.CrossEntropyLoss(weight=weight)
optimizer = torch.optim.Adam(model.parameters())          # 搬完再建

for x, y in [(torch.randn(8, 4), torch.randint(3, (8,)))]:
    x, y = x.to(device), y.to(device)          # 张量要接住返回值
    optimizer.zero_grad()
    criterion(model(x), y).backward()
    optimizer.step()
print({p.device.type for p in model.parameters()} == {device.type})
