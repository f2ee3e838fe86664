import torch

x = torch.zeros(1_000_000, 64)
distance = (x[:, None] - x[None]).norm(dim=2)      # 先得到 10⁶ × 10⁶ × 64
