import torch
from torch import nn

model = nn.Sequential(nn.Linear(100, 1000), nn.Tanh(), nn.Linear(1000, 10))
for batch_size in (8, 32, 128):
    saved = {}

    def keep(tensor):
        saved[tensor.data_ptr()] = tensor.nbytes
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
        output = model(torch.randn(batch_size, 100))
    weights = {p.data_ptr() for p in model.parameters()}
    total = sum(n for at, n in saved.items() if at not in weights)
    print(f"一批 {batch_size:3} 个，为反向留下 {total:>7} 字节")
