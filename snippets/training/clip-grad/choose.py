import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
norms = []
for batch in torch.randint(len(x), (150, 32)):
    loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
    optimizer.zero_grad()
    loss.backward()
    norms.append(nn.utils.get_total_norm(
        [p.grad for p in model.parameters()]).item())
    optimizer.step()
norms = torch.tensor(norms)
for q in (0.5, 0.9, 0.99, 1.0):
    print(f"{q:4.0%} 的步数梯度长度小于 {norms.quantile(q):.2f}")
for name, p in model.named_parameters():
    print(f"最后一步 {name:8} {p.grad.norm():.3f}")
