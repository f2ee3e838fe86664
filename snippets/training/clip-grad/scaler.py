import torch
from torch import nn

for unscale in (False, True):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu")      # 有显卡时写 "cuda"
    loss = (w * torch.tensor([0.3, 0.4])).sum()
    scaler.scale(loss).backward()             # 梯度放大了 65536 倍
    if unscale:
        scaler.unscale_(optimizer)            # 先缩回来，再裁剪
    norm = nn.utils.clip_grad_norm_([w], 1.0)
    scaler.step(optimizer)
    print("unscale_" if unscale else "没有    ",
          f"长度 {norm:.1f}，w 走了 {w.norm().item():.6f}")
