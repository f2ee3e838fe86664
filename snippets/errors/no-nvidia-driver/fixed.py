import torch
from torch import nn

if torch.accelerator.is_available():                  # CUDA、Apple GPU、……
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
model = nn.Linear(4, 2).to(device)
x = torch.randn(3, 4, device=device)
print(device, model(x).shape)
