import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler

choices = {
    "StepLR": dict(step_size=30, gamma=0.3),
    "MultiStepLR": dict(milestones=[60, 85], gamma=0.1),
    "ExponentialLR": dict(gamma=0.97),
    "CosineAnnealingLR": dict(T_max=100),
    "OneCycleLR": dict(max_lr=0.1, total_steps=100),
}
for name, options in choices.items():
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    scheduler = getattr(lr_scheduler, name)(optimizer, **options)
    rates = []
    for step in range(100):
        rates.append(scheduler.get_last_lr()[0])
        optimizer.step()
        scheduler.step()
    plt.plot(rates, label=name)
plt.xlabel("step")
plt.ylabel("learning rate")
plt.legend()
plt.show()
