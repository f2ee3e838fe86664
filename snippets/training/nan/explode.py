import torch

x = torch.linspace(-3, 3, 50)
for lr in (1.0, 0.1):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    losses = []
    for step in range(100):
        loss = (w * x - 2 * x).pow(2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.2g}")
    print(f"lr={lr}  损失", *losses[:4], "…", losses[50], "…", losses[-1])
