import torch

torch.autograd.set_detect_anomaly(True)
a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
b = torch.tensor([[1.0, 2.0], [0.0, 0.0]])
distance = (a - b).pow(2).sum(dim=1).sqrt()
distance.mean().backward()
