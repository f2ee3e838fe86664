import torch

x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
try:
    x.argmax().float().backward()
except RuntimeError as error:
    print(error)

positions = torch.arange(3.0)
soft = (x.softmax(dim=-1) * positions).sum()   # 下标的期望，可以求导
soft.backward()
print(f"{soft.item():.2f}", x.grad)
