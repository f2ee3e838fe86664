import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LambdaLR, StepLR

choices = {
    StepLR: {"step_size": 3},
    CosineAnnealingLR: {"T_max": 100},
    LambdaLR: {"lr_lambda": lambda epoch: 0.99 ** epoch},
}
for kind, options in choices.items():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = kind(optimizer, **options)
    rates = []
    for epoch in range(5):
        if epoch == 1:
            optimizer.param_groups[0]["lr"] = 0.2     # 手动改
        rates.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        scheduler.step()
    print(f"{kind.__name__:18}", *rates)
