import torch

w = torch.tensor(5.0, requires_grad=True)
try:
    torch.optim.LBFGS([w]).step()
except TypeError as error:
    print(error)


def forgot_zero_grad():
    loss = (w - 2) ** 2
    loss.backward()
    return loss


def right():
    optimizer.zero_grad()
    return forgot_zero_grad()


for closure in (forgot_zero_grad, right):
    w = torch.tensor(5.0, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=5)
    optimizer.step(closure)
    print(f"{closure.__name__:16}  w = {w.item():.3f}，应是 2")
