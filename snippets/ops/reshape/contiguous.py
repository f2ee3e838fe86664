import torch

heads = torch.randn(2, 8, 10, 64)    # (batch, 头, 步数, 每头的宽)
x = heads.transpose(1, 2)            # (batch, 步数, 头, 每头的宽)
print("连续：", x.is_contiguous(), "步长：", x.stride())
try:
    x.view(2, 10, 512)
except RuntimeError as error:
    print(error)

a = x.reshape(2, 10, 512)
b = x.contiguous().view(2, 10, 512)
print(a.shape, torch.equal(a, b))
