import torch

for set_to_none in (True, False):
    w = torch.tensor([1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    (w * 1).sum().backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=set_to_none)
    print("梯度", w.grad, "权重", round(w.item(), 3), end="  ")
    optimizer.step()                     # 这一步没有反向传播
    print("再 step() 一次", round(w.item(), 3))
