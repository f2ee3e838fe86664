import matplotlib.pyplot as plt
import torch

for momentum in (0.0, 0.9):
    w = torch.tensor([-9.0, 1.5], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.03, momentum=momentum)
    path = [w.tolist()]
    for step in range(60):
        loss = 0.1 * w[0] ** 2 + 10 * w[1] ** 2      # 一条狭长的山谷
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        path.append(w.tolist())
    print(f"momentum={momentum}  60 步后的损失 {loss.item():.3f}")
    plt.plot(*zip(*path), ".-", label=f"momentum={momentum}")

x, y = torch.linspace(-10, 5, 80), torch.linspace(-2, 2, 30)
height = 0.1 * x ** 2 + 10 * y[:, None] ** 2
plt.contour(x, y, height, levels=[0.5, 2, 6, 14, 26], colors="lightgray")
plt.gca().set(xlabel="w[0]", ylabel="w[1]")
plt.legend()
plt.show()
