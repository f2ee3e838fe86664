import warnings

import torch
from torch.optim.lr_scheduler import StepLR

for order in ("错", "对"):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = StepLR(optimizer, step_size=2)
    used = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for epoch in range(4):
            if order == "错":
                scheduler.step()
            used.append(round(scheduler.get_last_lr()[0], 4))
            optimizer.step()
            if order == "对":
                scheduler.step()
    print(order, used)
    for item in caught:
        print("  警告：", str(item.message).partition(". ")[0])
