import torch
from torch.optim.lr_scheduler import OneCycleLR, StepLR

epochs, batches = 3, 100                 # batches = len(loader)


def last_lr(per_batch, make, **options):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    scheduler = make(optimizer, **options)
    for count in range(1, epochs * batches + 1):
        optimizer.step()
        if per_batch or count % batches == 0:
            scheduler.step()
    return f"{scheduler.get_last_lr()[0]:.0e}"


print("StepLR 每批", last_lr(True, StepLR, step_size=2))
print("StepLR 每轮", last_lr(False, StepLR, step_size=2))
for n in (epochs, epochs * batches):
    options = {"max_lr": 0.1, "total_steps": n}
    try:
        print("OneCycleLR", last_lr(True, OneCycleLR, **options))
    except ValueError as error:
        print("OneCycleLR", error)
