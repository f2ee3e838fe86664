import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 3)).eval()
batch = torch.randn(8, 16)
with torch.inference_mode():
    together = model(batch)                                    # 一次算 8 个
    one_by_one = torch.stack([model(sample) for sample in batch])
print(together.shape, torch.allclose(together, one_by_one, atol=1e-6))
