import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()
photo = torch.rand(1, 1, 8, 8)
image = photo.detach().clone().requires_grad_()     # photo 保持不变
optimizer = torch.optim.Adam([image], lr=0.05)
for step in range(21):
    score = model(image)[0, 3]                      # 让它更像第 3 类
    if step % 10 == 0:
        print(f"第 {step:2} 步 {score.item():6.2f}")
    optimizer.zero_grad()
    (-score).backward()
    optimizer.step()
