import torch

b = torch.tensor([[1.0, 2.0], [0.0, 0.0]])
for name, distance in (
    ("sqrt", lambda d: d.pow(2).sum(dim=1).sqrt()),
    ("sqrt + 1e-12", lambda d: (d.pow(2).sum(dim=1) + 1e-12).sqrt()),
    ("vector_norm", lambda d: torch.linalg.vector_norm(d, dim=1)),
):
    a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
    distance(a - b).mean().backward()
    print(f"{name:12}", a.grad[0], a.grad[1])
