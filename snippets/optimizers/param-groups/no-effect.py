import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
optimizer.lr = 0.1                       # 只是多了一个没人看的属性
optimizer.defaults["lr"] = 0.1           # 只对以后加入的组有用
print("实际", optimizer.param_groups[0]["lr"])
for group in optimizer.param_groups:
    group["lr"] = 0.1
print("实际", optimizer.param_groups[0]["lr"])
