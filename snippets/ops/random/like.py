import torch

torch.manual_seed(0)
x = torch.zeros(2, 3, dtype=torch.float64)
noisy = x + 0.1 * torch.randn_like(x)          # 形状、类型、设备都随 x
print(noisy.shape, noisy.dtype)
print("丢掉一半", torch.rand_like(x) < 0.5)

ids = torch.tensor([1, 2, 3])
try:
    torch.randn_like(ids)                      # 整数没有正态分布
except NotImplementedError as error:
    print(error)
print(torch.randn_like(ids, dtype=torch.float32).dtype)
