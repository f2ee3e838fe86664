import torch
from torch import nn

w = torch.zeros(3, requires_grad=True)
w.grad = torch.tensor([1.0, 2.0, float("inf")])
print("长度", nn.utils.clip_grad_norm_([w], 1.0), "裁剪后", w.grad)

w.grad = torch.tensor([1.0, 2.0, float("inf")])
try:
    nn.utils.clip_grad_norm_([w], 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(str(error).split(". ")[0])
