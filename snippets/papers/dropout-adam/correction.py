import torch

beta1, beta2, lr = 0.9, 0.999, 0.001
for grad in (1e-4, 1.0, 1e4):                  # 每一步的梯度都是这个数
    m = v = 0.0
    rows = []
    for t in range(1, 101):
        m = beta1 * m + (1 - beta1) * grad
        v = beta2 * v + (1 - beta2) * grad**2
        raw = lr * m / v**0.5
        fixed = lr * (m / (1 - beta1**t)) / (v / (1 - beta2**t)) ** 0.5
        rows.append((raw / lr, fixed / lr))
    print(f"梯度 {grad:g}：不修正 " + "、".join(
        f"第 {t} 步走 {rows[t - 1][0]:.1f} lr" for t in (1, 10, 100))
        + f"；修正后走 {rows[0][1]:.1f} lr")

weight = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Adam([weight], lr=lr)
(weight * torch.tensor([1e-4, 1e4])).sum().backward()
optimizer.step()
print("torch 的第一步：", [f"{-w / lr:.3f} lr" for w in weight.tolist()])
