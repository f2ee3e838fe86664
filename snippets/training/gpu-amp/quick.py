import torch
from torch import nn

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
model = nn.Linear(4, 2).to(device)
x = torch.randn(8, 4).to(device)
with torch.autocast(device.type, dtype=torch.bfloat16):
    y = model(x)
print("参数", model.weight.dtype, "输出", y.dtype)
