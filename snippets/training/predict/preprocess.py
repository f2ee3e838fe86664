import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, labels = load_digits(return_X_y=True)
x, y = torch.tensor(pixels / 16).float(), torch.tensor(labels)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(60):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x[:1400]), y[:1400]).backward()
    optimizer.step()

x, y = x[1400:], y[1400:]
inputs = {"和训练时相同": x, "黑白反过来": 1 - x, "没有除以 16": x * 16,
          "行列颠倒": x.reshape(-1, 8, 8).mT.flatten(1)}
for name, images in inputs.items():
    top, preds = model(images).softmax(1).max(1)
    right = (preds == y).float()
    print(f"准确率 {right.mean():.2f}  最大概率平均 {top.mean():.2f}  {name}")
