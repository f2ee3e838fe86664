import torch

print("第几步          1       3      10     100     300")
for name in ("SGD", "Adam", "RAdam", "NAdam",
             "RMSprop", "Adagrad", "Adadelta"):
    w = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.01)
    moved = []
    for step in range(300):
        w.grad = torch.full_like(w, 5.0)      # 梯度一直是 5
        before = w.item()
        optimizer.step()
        moved.append((before - w.item()) / 0.01)
    chosen = (0, 2, 9, 99, 299)
    print(f"{name:9}", *[f"{moved[i]:7.3f}" for i in chosen])
