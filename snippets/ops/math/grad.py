import torch

w = torch.ones(3, requires_grad=True)
try:
    w.sub_(0.1)                          # 叶子张量
except RuntimeError as error:
    print(error)
with torch.no_grad():                    # 手工更新参数，要关掉记录
    w.sub_(0.1)
print(w)

y = w.exp()
y.add_(1)                                # exp 的梯度要用到原来的 y
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).split(":")[0])
y = w.exp() + 1
y.sum().backward()
print(torch.allclose(w.grad, w.exp()))
