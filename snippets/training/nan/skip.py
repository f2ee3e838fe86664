import torch

batches = [torch.tensor([1.0, 2.0]), torch.tensor([1.0, float("nan")]),
           torch.tensor([2.0, 2.0])]
for skip in (False, True):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for i, batch in enumerate(batches):
        loss = (w * batch).pow(2).mean()
        if skip and not loss.isfinite():
            print("跳过第", i, "批", end="  ")    # 记下来，之后去查这一批
            continue
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print("最后的权重", w.detach())
