import torch

images = torch.zeros(8, 3, 32, 32)       # (batch, 通道, 高, 宽)
print("整数：去掉一维   ", images[0].shape)
print("切片：留下一维   ", images[0:1].shape)
print("...：中间的全要  ", images[..., 0].shape)
print("None：加一维     ", images[0][None].shape)
print("隔一个取一个     ", images[:, :, ::2, ::2].shape)
print("裁中间 16×16     ", images[..., 8:-8, 8:-8].shape)
print("切片超出不报错   ", images[:100].shape)
