import torch

for clear, momentum in ((False, 0), (True, 1), (True, 0)):
    w = torch.tensor(3.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=momentum)
    path = []
    for step in range(7):
        if clear:
            optimizer.zero_grad()
        (w ** 2).backward()              # 最小值在 w = 0
        optimizer.step()
        path.append(f"{w.item():5.2f}")
    print("清了" if clear else "没清", f"momentum={momentum}", *path)
