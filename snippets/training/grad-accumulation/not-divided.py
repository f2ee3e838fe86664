import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
for name, parts, scale in (("一批 4 个", 1, 1), ("4 批，没有除", 4, 1),
                           ("4 批，除以 4", 4, 4)):
    w = torch.tensor(1.0, requires_grad=True)
    for part in x.chunk(parts):
        loss = (w * part).mean()
        (loss / scale).backward()
    print(name, "梯度", w.grad.item())
