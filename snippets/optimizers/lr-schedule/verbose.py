import torch

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
torch.optim.lr_scheduler.StepLR(optimizer, step_size=10, verbose=True)
