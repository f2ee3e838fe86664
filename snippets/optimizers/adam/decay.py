import torch

size = torch.tensor([10.0, 0.01])             # 两个权重，梯度一大一小


def train(kind, **options):
    w = torch.ones(2, requires_grad=True)
    optimizer = kind([w], lr=0.01, weight_decay=0.1, **options)
    for step in range(1000):
        optimizer.zero_grad()
        w.grad = size * (-1) ** step          # 一正一负，平均为 0
        optimizer.step()
    return w.detach()


print("Adam ", train(torch.optim.Adam))
print("AdamW", train(torch.optim.AdamW))
print("Adam decoupled",
      train(torch.optim.Adam, decoupled_weight_decay=True))
print("(1 - lr * weight_decay) ** 1000 =", round(0.999 ** 1000, 4))
