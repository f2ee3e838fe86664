import torch

x = torch.randn(8, 3, 32, 32)            # (batch, 通道, 高, 宽)
print("sum()               ", tuple(x.sum().shape))
print("dim=1               ", tuple(torch.sum(x, dim=1).shape))
print("dim=1，keepdim      ", tuple(x.sum(dim=1, keepdim=True).shape))
print("dim=(2, 3)，全局平均", tuple(torch.mean(x, dim=(2, 3)).shape))
print("amax(dim=(2, 3))    ", tuple(x.amax(dim=(2, 3)).shape))

std, mean = torch.std_mean(x, dim=(0, 2, 3))
print("每个通道            ", tuple(mean.shape), tuple(std.shape))
