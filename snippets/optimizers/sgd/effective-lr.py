import torch

for momentum, lr in ((0.0, 0.1), (0.9, 0.1), (0.9, 0.01)):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    moved = []
    for step in range(50):
        before = w.item()
        optimizer.zero_grad()
        w.backward()                         # 梯度一直是 1
        optimizer.step()
        moved.append(before - w.item())
    print(f"momentum={momentum} lr={lr:<4}  每步走多远：",
          *[f"{moved[i]:.3f}" for i in (0, 1, 2, 9, 49)])
