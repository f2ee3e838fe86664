import torch

x = torch.tensor(3.0, requires_grad=True)
y = x ** 2                     # 前向：一边算，一边记下计算图
z = 5 * y
z.backward()                   # 反向：从 z 往回，用链式法则
print("dz/dx =", x.grad)
print("z 来自", z.grad_fn.name(), "y 来自", y.grad_fn.name())
