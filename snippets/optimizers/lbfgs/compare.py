import torch

x = torch.linspace(0, 4, 50, dtype=torch.float64)
y = 2.5 * torch.exp(-1.3 * x) + 0.5           # 要拟合出这三个数

for name, options in (("LBFGS", {"line_search_fn": "strong_wolfe"}),
                      ("Adam", {"lr": 0.05})):
    w = torch.ones(3, dtype=torch.float64, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], **options)
    losses = []

    def closure():
        optimizer.zero_grad()
        loss = ((w[0] * torch.exp(-w[1] * x) + w[2] - y) ** 2).mean()
        loss.backward()
        losses.append(loss.item())
        return loss

    while not losses or losses[-1] > 1e-8:
        optimizer.step(closure)
    found = [round(value, 2) for value in w.tolist()]
    print(f"{name:5}  算了 {len(losses):3} 次损失和梯度", found)
