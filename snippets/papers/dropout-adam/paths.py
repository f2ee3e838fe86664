import matplotlib.pyplot as plt
import torch

curvature = torch.tensor([1.0, 50.0])          # 一个方向平，一个方向陡
makers = {
    "SGD, lr 0.035": lambda p: torch.optim.SGD(p, lr=0.035),
    "momentum, lr 0.01": lambda p: torch.optim.SGD(p, lr=0.01, momentum=0.9),
    "Adam, lr 0.3": lambda p: torch.optim.Adam(p, lr=0.3),
}
for name, make in makers.items():
    point = torch.tensor([-8.0, 1.0], requires_grad=True)
    optimizer, path = make([point]), [point.detach().clone()]
    for _ in range(60):
        optimizer.zero_grad()
        loss = (curvature * point**2).sum() / 2
        loss.backward()
        optimizer.step()
        path.append(point.detach().clone())
    xs, ys = torch.stack(path).unbind(1)
    plt.plot(xs, ys, ".-", markersize=3, linewidth=1, label=name)
    first = path[1] - path[0]
    print(f"{name:18} 第一步 ({first[0]:.2f}, {first[1]:.2f})，"
          f"60 步后损失 {loss.item():.4f}")
plt.plot(0, 0, "k+", markersize=12)
plt.xlabel("flat direction")
plt.ylabel("steep direction")
plt.legend(fontsize="small")
plt.show()
