import torch
from torch import nn

for order in ("step 之后", "backward 之前", "两者之间"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    loss = 100 * w
    if order == "backward 之前":
        nn.utils.clip_grad_norm_([w], 1.0)
    loss.backward()
    if order == "两者之间":
        nn.utils.clip_grad_norm_([w], 1.0)
    optimizer.step()
    if order == "step 之后":
        nn.utils.clip_grad_norm_([w], 1.0)
    print(f"裁剪在 {order}：w 走了 {-w.item():.0f}")
