import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
data = TensorDataset(torch.tensor(pixels).float() / 16, torch.tensor(digits))
train_data, valid_data = random_split(data, [0.8, 0.2])
train_loader = DataLoader(train_data, batch_size=64, shuffle=True)
valid_loader = DataLoader(valid_data, batch_size=256)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for epoch in range(5):
    model.train()
    for x, y in train_loader:
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        hits = sum((model(x).argmax(-1) == y).sum() for x, y in valid_loader)
    print(f"第 {epoch} 轮  最后一批的损失 {loss.item():.2f}"
          f"  验证准确率 {hits / len(valid_data):.3f}")
