import torch

lr, momentum, decay = 0.01, 0.9, 0.01
w = torch.tensor([3.0, -2.0], requires_grad=True)
optimizer = torch.optim.SGD(
    [w], lr=lr, momentum=momentum, weight_decay=decay)

mine = torch.tensor([3.0, -2.0], requires_grad=True)
velocity = torch.zeros(2)
for step in range(3):
    optimizer.zero_grad()
    (w ** 4).sum().backward()
    optimizer.step()

    grad, = torch.autograd.grad((mine ** 4).sum(), mine)
    with torch.no_grad():
        velocity = momentum * velocity + (grad + decay * mine)
        mine -= lr * velocity
    print("SGD", w.detach(), "手写", mine.detach())
