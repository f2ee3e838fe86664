import torch

x = torch.tensor([1, 5, 5, 2])
print(x.argmax(), "全部位置", (x == x.max()).nonzero().squeeze(1))

mask = torch.tensor([False, False, True, True])
try:
    mask.argmax()
except RuntimeError as error:
    print(error)
print("第一个 True", mask.int().argmax())
