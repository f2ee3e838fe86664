import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for i, x in enumerate(torch.randn(12, 8, 1)):       # 12 批，每批 8 个
    (model(x) - 3 * x).pow(2).mean().div(4).backward()     # 损失除以 4
    if (i + 1) % 4 == 0:
        optimizer.step()
        optimizer.zero_grad()
        print(f"第 {i + 1} 批之后更新，用了 {4 * len(x)} 个样本")
