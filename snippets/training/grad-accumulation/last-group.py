import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.randn(10, 1), batch_size=1)     # 10 批
accumulate = 4
for name in ("漏掉最后 2 批", "补上"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    updates = 0
    for i, x in enumerate(loader, 1):
        start = (i - 1) // accumulate * accumulate
        size = min(accumulate, len(loader) - start)       # 这一组有几批
        (((w - x) ** 2).mean() / size).backward()
        last = i == len(loader) and name == "补上"
        if i % accumulate == 0 or last:
            optimizer.step()
            optimizer.zero_grad()
            updates += 1
    print(f"{name}：更新 {updates} 次，剩下的梯度",
          "没有" if w.grad is None else "会混进下一轮")
