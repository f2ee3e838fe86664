import torch

x = torch.tensor([4.0, 0.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)             # 没选的一支照样算梯度
y.sum().backward()
print("错", y.detach(), x.grad)

x.grad = None
safe = torch.where(x > 0, x, 1.0)                 # 先换成安全的输入
y = torch.where(x > 0, safe.sqrt(), 0.0)
y.sum().backward()
print("对", y.detach(), x.grad)
