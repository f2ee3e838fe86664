import torch

torch.manual_seed(0)
x = torch.randn(1000, 5)
y = x @ torch.ones(5) + 0.5 * torch.randn(1000)
for batch_size in (1000, 10):
    w = torch.zeros(5, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")

    def closure():
        chosen = torch.randperm(1000)[:batch_size]    # 每次换一批
        optimizer.zero_grad()
        loss = ((x[chosen] @ w - y[chosen]) ** 2).mean()
        loss.backward()
        return loss

    for step in range(5):
        optimizer.step(closure)
    error = (w.detach() - 1).abs().max()
    print(f"batch_size={batch_size:<4}  离真值最远 {error:.2f}")
