import torch

x = torch.tensor([[3.0, 9.0, 1.0],
                  [7.0, 2.0, 8.0]])
values, indices = x.max(dim=1)                 # 值和下标一次得到
print(values, indices)
print(torch.max(x, 1).indices)                 # 旧代码常写 _, pred = …

print("最小", x.argmin(dim=1), torch.argmin(x).item())
picked = x.gather(1, x.argmax(dim=1, keepdim=True))
print("用下标取值", picked.squeeze(1))
