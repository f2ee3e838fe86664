import torch

x = torch.tensor([1.0, 2.0])


def train(weight_decay=0.0, l2=0.0):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD(
        [w], lr=0.1, momentum=0.9, weight_decay=weight_decay)
    for step in range(20):
        loss = (w @ x - 3) ** 2 + l2 / 2 * (w ** 2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return w.detach()


print("什么都不加      ", train())
print("weight_decay=0.5", train(weight_decay=0.5))
print("损失里加 L2     ", train(l2=0.5))
