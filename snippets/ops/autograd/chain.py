import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x ** 2
z = y.sin().sum()
z.backward()
print("autograd  ", x.grad)
with torch.no_grad():
    print("链式法则  ", y.cos() * 2 * x)          # dz/dy · dy/dx
    step = 1e-3
    print("往前挪一点", (((x + step) ** 2).sin() - y.sin()) / step)

node = z.grad_fn
while node.next_functions:
    print(node.name(), end=" → ")
    node = node.next_functions[0][0]
print(node.name())                                # 把梯度加进 x.grad
