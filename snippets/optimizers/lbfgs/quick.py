import torch

w = torch.tensor([-1.5, 2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], max_iter=50, line_search_fn="strong_wolfe")
def closure():                           # 一次 step() 会多次调用它
    optimizer.zero_grad()
    loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2
    loss.backward()
    return loss
print(f"起点的损失 {optimizer.step(closure):.2f}，终点", w.detach())
