import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()                               # 1797 张 8×8 的灰度图
images = torch.tensor(digits.images).float()[:, None] / 16
labels = torch.tensor(digits.target)
torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(32 * 2 * 2, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for epoch in range(3):
    for batch in torch.randperm(1500).split(64):     # 前 1500 张训练
        loss = F.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():                     # 其余的测试
        preds = model(images[1500:]).argmax(dim=-1)
    accuracy = (preds == labels[1500:]).float().mean().item()
    print(f"第 {epoch + 1} 轮，测试准确率 {accuracy:.2f}")
