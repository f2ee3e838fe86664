import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from tqdm import tqdm

x = torch.randn(640, 1)
loader = DataLoader(TensorDataset(x, 3 * x + 1), batch_size=32)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(2):
    bar = tqdm(loader, desc=f"epoch {epoch}", ncols=72)
    for inputs, labels in bar:
        loss = nn.functional.mse_loss(model(inputs), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        bar.set_postfix(loss=f"{loss.item():.3f}")      # 显示在右边
    tqdm.write(f"第 {epoch} 轮结束")      # 不用 print，它会打断进度条

# 进度条画在终端（stderr）里，下面是它的样子，假设用了 4 秒
print(tqdm.format_meter(**bar.format_dict | {"elapsed": 4}))
