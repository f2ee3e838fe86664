import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
conv = nn.Conv2d(3, 4, 3).to(device)
x = torch.randn(2, 3, 16, 16, device=device)
with torch.backends.cudnn.flags(enabled=False):    # 这一段不用 cuDNN
    y = conv(x)
print("结果一样", torch.allclose(y, conv(x), atol=1e-4))
