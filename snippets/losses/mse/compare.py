import torch
from torch import nn

errors = [0.1, 1.0, 10.0]                 # 预测比真值大这么多
print(f"{'error':17}" + "".join(f"{error:>15}" for error in errors))
for criterion in (nn.MSELoss(), nn.L1Loss(), nn.SmoothL1Loss(),
                  nn.SmoothL1Loss(beta=2.0), nn.HuberLoss(delta=2.0)):
    cells = ""
    for error in errors:
        x = torch.tensor([error], requires_grad=True)
        loss = criterion(x, torch.zeros(1))
        loss.backward()
        cells += f"{loss.item():8.3f} /{x.grad.item():5.2f}"
    knob = getattr(criterion, "beta", getattr(criterion, "delta", ""))
    print(f"{type(criterion).__name__ + f'({knob})':17}" + cells)
