import torch
from torch import nn

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1)).to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
scaler = torch.amp.GradScaler(device.type)
losses = []

for step in range(200):
    x = torch.randn(64, 8, device=device)
    optimizer.zero_grad()
    with torch.autocast(device.type, dtype=torch.float16):   # 只包前向和损失
        loss = (model(x) - x.sum(dim=1, keepdim=True)).pow(2).mean()
    scaler.scale(loss).backward()            # 损失放大以后再反向
    scaler.unscale_(optimizer)               # 要裁剪，先把梯度缩回来
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    scaler.step(optimizer)                   # 梯度里有 inf 或 nan，就跳过
    scaler.update()                          # 调整放大的倍数
    losses.append(loss.item())

print("损失降到十分之一以下", losses[-1] < losses[0] / 10)
print("参数", model[0].weight.dtype, "梯度", model[0].weight.grad.dtype)
print("检查点里存", list(scaler.state_dict()))
