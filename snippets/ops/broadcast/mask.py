import torch

lengths = torch.tensor([3, 1, 4])                  # 每句的实际长度
steps = torch.arange(lengths.max())                # (4,)
mask = steps < lengths[:, None]                    # (4,) 比 (3, 1)，得 (3, 4)
print(mask)

x = torch.arange(12.0).reshape(3, 4)
mean = (x * mask).sum(dim=1) / mask.sum(dim=1)     # 只对真实的步求平均
print(x)
print(mean)
