import torch
import torch.nn.functional as F
from torch import nn

features = torch.randn(4, 16, 8, 8)      # batch 是 4
labels = torch.zeros(4, dtype=torch.long)

x = features.view(-1, 16 * 4 * 4)        # 错：以为特征图是 4×4
print(x.shape)                           # 不报错，batch 变了
try:
    F.cross_entropy(nn.Linear(256, 10)(x), labels)
except ValueError as error:
    print(error)

try:
    features.view(4, 16 * 4 * 4)         # 写明 batch，当场就报
except RuntimeError as error:
    print(error)

x = features.flatten(1)                  # 对：batch 不参与
print(x.shape)
