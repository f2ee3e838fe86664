import matplotlib.pyplot as plt
import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, ExponentialLR, MultiStepLR, OneCycleLR, StepLR)

weight = torch.zeros(1, requires_grad=True)
makers = {
    "StepLR": lambda o: StepLR(o, step_size=30, gamma=0.3),
    "MultiStepLR": lambda o: MultiStepLR(o, milestones=[60, 85], gamma=0.1),
    "ExponentialLR": lambda o: ExponentialLR(o, gamma=0.97),
    "CosineAnnealingLR": lambda o: CosineAnnealingLR(o, T_max=100),
    "OneCycleLR": lambda o: OneCycleLR(o, max_lr=0.1, total_steps=100),
}
for name, make in makers.items():
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    scheduler = make(optimizer)
    rates = []
    for step in range(100):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    plt.plot(rates, label=name)
plt.xlabel("step"), plt.ylabel("learning rate")
plt.legend()
plt.show()
