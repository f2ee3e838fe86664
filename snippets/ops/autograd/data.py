import torch

for name in ("data", "detach"):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = x.exp()                          # exp 的反向要用到 y
    copy = y.data if name == "data" else y.detach()
    copy.zero_()                         # 共用内存，y 也变了
    try:
        y.sum().backward()
        print(name, "不报错，梯度是错的", x.grad)
    except RuntimeError as error:
        print(name, str(error).split(":")[0])
print("正确的梯度", torch.tensor([1.0, 2.0]).exp())

old = torch.autograd.Variable(torch.ones(1), requires_grad=True)
print(type(old))                         # Variable 现在就是张量，不用写了
