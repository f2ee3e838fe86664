import torch

dims = (2, 0, 3, 1)
x = torch.randn(2, 3, 4, 5)
y = x.permute(dims)
print(tuple(y.shape), "再 permute 一次：", tuple(y.permute(dims).shape))

back = torch.tensor(dims).argsort().tolist()     # 逆次序
print(back, tuple(y.permute(back).shape), torch.equal(y.permute(back), x))
