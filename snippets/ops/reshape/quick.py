import torch

x = torch.arange(12)
print(x.view(3, 4))                # 12 个数排成 3 行 4 列
print(x.view(2, -1).shape)         # -1：这一维由总数算出
print(x.view(3, 4).reshape(-1))    # 展平成一维
