import torch

w = torch.ones(2, requires_grad=True)
try:
    w.add_(1)                        # 要求梯度的叶子不能原地改
except RuntimeError as error:
    print(error)
with torch.no_grad():
    w.add_(1)                        # 更新参数时这样写
print(w)

y = w.exp()
loss = y.sum()
y.add_(1)                            # exp 的梯度要用到 y 原来的值
try:
    loss.backward()
except RuntimeError as error:
    print(str(error).split(", which")[0])
