import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

model = torch.nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = ReduceLROnPlateau(optimizer, factor=0.5, patience=2)

for loss in (1.0, 0.6, 0.5, 0.5, 0.5, 0.5, 0.4):   # 每轮的验证损失
    optimizer.step()
    scheduler.step(loss)                           # 要把指标传进去
    print(loss, scheduler.get_last_lr())
