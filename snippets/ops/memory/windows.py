import torch

prices = torch.arange(8.0)
print(prices.unfold(0, 5, 1))                # 第 0 维，窗口长 5，每次移 1
print("步长", prices.unfold(0, 5, 1).stride())          # 重叠，不复制
print("移动平均", prices.unfold(0, 3, 1).mean(dim=-1))

image = torch.rand(3, 32, 32)                # 切成 8×8 的小块
patches = image.unfold(1, 8, 8).unfold(2, 8, 8)
print(patches.shape, patches.permute(1, 2, 0, 3, 4).flatten(0, 1).shape)
