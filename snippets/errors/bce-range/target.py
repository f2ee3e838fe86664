import torch
from torch import nn

logits = torch.tensor([3.0, -3.0])
mask = torch.tensor([255.0, 0.0])               # 掩码图的像素值
try:
    nn.BCELoss()(logits.sigmoid(), mask)
except RuntimeError as error:
    print(error)
print("不检查", nn.BCEWithLogitsLoss()(logits, mask))
print("改后  ", nn.BCEWithLogitsLoss()(logits, (mask > 0).float()))
