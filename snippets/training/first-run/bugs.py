import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 8)                      # 一批，只有 16 个样本
y = x.sum(dim=1)                            # 形状 (16,)


def overfit(*tail, lr=0.01):
    model = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Linear(64, 1), *tail)
    optimizer = torch.optim.Adam(model.parameters(), lr)
    for step in range(200):
        optimizer.zero_grad()
        loss = (model(x) - y).pow(2).mean()
        loss.backward()
        optimizer.step()
    return f"{loss.item():.2f}"


print(overfit(nn.Flatten(0)), "没有错，损失到 0")
print(overfit(), "输出 (16, 1)，标签 (16,)，广播成 (16, 16)")
print(overfit(nn.Sigmoid(), nn.Flatten(0)), "回归，末尾却有 Sigmoid")
print(overfit(nn.Flatten(0), lr=1e-5), "学习率太小")
