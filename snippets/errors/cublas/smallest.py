import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
for dtype in (torch.float32, torch.bfloat16):
    a = torch.ones(64, 64, device=device, dtype=dtype)
    print(device, dtype, (a @ a)[0, 0].item())         # 最小的矩阵乘法
