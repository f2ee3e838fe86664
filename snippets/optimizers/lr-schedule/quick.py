import torch

model = torch.nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=5)
for epoch in range(5):
    print(epoch, f"{scheduler.get_last_lr()[0]:.4f}")   # 这一轮用的学习率
    # 这一轮的训练写在这里：前向、loss.backward()
    optimizer.step()        # 先更新参数
    scheduler.step()        # 再改学习率
