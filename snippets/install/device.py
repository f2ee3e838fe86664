import torch
from torch import nn

if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")

model = nn.Linear(4, 2).to(device)
x = torch.randn(8, 4, device=device)
print(model(x).shape, model(x).device.type == device.type)
