import torch
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
StepLR(optimizer, step_size=10, verbose=True)
