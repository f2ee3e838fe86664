import torch

x = torch.tensor(2.0, requires_grad=True)
y = x ** 3
first, = torch.autograd.grad(y, x, create_graph=True)     # 返回元组
second, = torch.autograd.grad(first, x)
print("一阶", first.item(), "二阶", second.item(), "x.grad", x.grad)

slope = torch.func.grad(lambda x: x ** 3)                 # 函数变成函数
print("一阶", slope(torch.tensor(2.0)).item(),
      "二阶", torch.func.grad(slope)(torch.tensor(2.0)).item())
points = torch.tensor([1.0, 2.0, 3.0])
print("每个点", torch.vmap(slope)(points))
print("雅可比", torch.func.jacrev(lambda x: x.cumsum(0) ** 2)(points))
