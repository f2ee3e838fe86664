import torch
from torch import nn
from torch.utils.data import DataLoader

model, images = nn.Linear(64, 10), torch.randn(100, 64)
loader = DataLoader(images, batch_size=32)       # 不要 shuffle，次序才对得上

model.eval()
parts = []
with torch.inference_mode():
    for x in loader:
        parts.append(model(x).argmax(dim=1).cpu())
preds = torch.cat(parts)
print([len(part) for part in parts], "→", tuple(preds.shape))
print(torch.equal(preds, model(images).argmax(dim=1)))
