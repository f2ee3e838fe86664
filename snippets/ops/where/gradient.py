import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
torch.where(x > 0, x.sqrt(), 0).sum().backward()
print("错", x.grad)                    # 没选中的分支也算了：inf * 0

x.grad = None
safe = torch.where(x > 0, x, 1)        # 先换成安全的数，再开方
torch.where(x > 0, safe.sqrt(), 0).sum().backward()
print("对", x.grad)

y = torch.tensor([torch.nan, 2.0])
mask = torch.tensor([0.0, 1.0])
print("错", y * mask)                  # nan 乘 0 还是 nan
print("对", y.where(mask.bool(), 0))
