import torch

x = torch.linspace(0, 4, 50)
y = torch.sin(2 * x)                          # 频率应是 2

for options in ({}, {"line_search_fn": "strong_wolfe"}):
    w = torch.tensor([1.0, 0.0, 1.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([w], **options)

    def closure():
        optimizer.zero_grad()
        loss = ((w[2] * torch.sin(w[0] * x + w[1]) - y) ** 2).mean()
        loss.backward()
        return loss

    for step in range(5):
        optimizer.step(closure)
    print(options, f"损失 {closure():.0e}，频率 {w[0]:.3f}")
