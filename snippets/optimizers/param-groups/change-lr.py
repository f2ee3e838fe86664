import torch

w = torch.tensor(10.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
for epoch in range(6):
    if epoch == 3:
        for group in optimizer.param_groups:
            group["lr"] = 0.1                 # 或 group["lr"] *= 0.1
    before = w.item()
    optimizer.zero_grad()
    w.backward()                              # 梯度一直是 1
    optimizer.step()
    lr = optimizer.param_groups[0]["lr"]
    print(f"第 {epoch} 轮  lr {lr}  走了 {before - w.item():.1f}")
