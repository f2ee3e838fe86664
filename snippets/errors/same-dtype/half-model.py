import torch
from torch import nn

model = nn.Linear(8, 2).half()
x = torch.randn(4, 8)
try:
    model(x)
except RuntimeError as error:
    print(error)
print(model(x.to(model.weight.dtype)).dtype)

model.float()                         # 混合精度：权重仍是 float32
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(model(x).dtype, model.weight.dtype)
