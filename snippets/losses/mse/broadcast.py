import warnings

import torch
from torch import nn

warnings.simplefilter("error")               # 把警告变成异常，便于发现
x = torch.linspace(-1, 1, 64)[:, None]
y = 3 * x[:, 0]                              # (64,)，斜率是 3
try:
    nn.MSELoss()(nn.Linear(1, 1)(x), y)      # (64, 1) 与 (64,)
except UserWarning as warning:
    print(str(warning).partition(". ")[0])

warnings.simplefilter("ignore")              # 不理会警告，照样训练
for name, target in (("(64,)", y), ("(64, 1)", y[:, None])):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for step in range(200):
        loss = nn.MSELoss()(model(x), target)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    slope = model.weight.item()
    print(f"标签 {name:7} 斜率 {slope:.2f} 损失 {loss.item():.2f}")
