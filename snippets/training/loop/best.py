import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float() / 16, torch.tensor(digits)
train, valid = torch.randperm(len(x)).split([300, 1497])
model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.02)
lowest = float("inf")
for epoch in range(100):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x[train]), y[train]).backward()
    optimizer.step()
    with torch.inference_mode():
        loss = nn.functional.cross_entropy(model(x[valid]), y[valid]).item()
    if loss < lowest:
        lowest, at, best = loss, epoch, copy.deepcopy(model.state_dict())
    elif epoch - at >= 5:                 # 连续 5 轮没有变好
        break
model.load_state_dict(best)
print(f"第 {epoch} 轮停，用第 {at} 轮的权重，验证损失 {lowest:.2f}")
