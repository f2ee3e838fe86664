import torch
from torch import nn

w = torch.zeros(2, requires_grad=True)
for name, clip in (("clip_grad_norm_", nn.utils.clip_grad_norm_),
                   ("clip_grad_value_", nn.utils.clip_grad_value_)):
    w.grad = torch.tensor([0.3, 40.0])
    clip([w], 1.0)
    print(f"{name:16}", w.grad, f"两数之比 {w.grad[1] / w.grad[0]:.1f}")
