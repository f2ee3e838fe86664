import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3)
for dtype in (torch.uint8, torch.int64, torch.float64, torch.float16):
    try:
        conv(torch.zeros(1, 3, 8, 8, dtype=dtype))
    except RuntimeError as error:
        print(f"{str(dtype):14}", error)
