import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def train_one_epoch(model, loader, loss_fn, optimizer, device):
    model.train()                         # 验证时换成了 eval，换回来
    total = 0.0
    for x, y in loader:
        loss = loss_fn(model(x.to(device)), y.to(device))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x)     # 最后一批可能小，按样本数加权
    return total / len(loader.dataset)


device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.randn(200, 1)
loader = DataLoader(TensorDataset(x, 3 * x), batch_size=16, shuffle=True)
model = nn.Linear(1, 1).to(device)        # 先搬模型，再建优化器
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
for epoch in range(20):
    loss = train_one_epoch(model, loader, nn.MSELoss(), optimizer, device)
print(f"20 轮后的损失 {loss:.5f}")
