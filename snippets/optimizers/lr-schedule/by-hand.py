import torch

model = torch.nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for group in optimizer.param_groups:         # 不用调度器，直接改
    group["lr"] = 0.01
print(optimizer.param_groups[0]["lr"])
