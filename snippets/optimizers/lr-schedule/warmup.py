import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

model = torch.nn.Linear(4, 1)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)   # 预热后的值
warmup, total = 100, 1000                                    # 单位：步
scheduler = SequentialLR(
    optimizer,
    [LinearLR(optimizer, start_factor=0.01, total_iters=warmup),
     CosineAnnealingLR(optimizer, T_max=total - warmup)],
    milestones=[warmup],
)
for step in range(total):
    if step in (0, 50, 100, 550, 999):
        print(f"{step:4}  {scheduler.get_last_lr()[0]:.6f}")
    optimizer.step()
    scheduler.step()
