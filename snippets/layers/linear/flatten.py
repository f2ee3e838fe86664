import torch
from torch import nn

layer = nn.Linear(28 * 28, 128)
images = torch.randn(32, 1, 28, 28)
try:
    layer(images)                            # 只看最后一维：28
except RuntimeError as error:
    print(error)
print(layer(images.flatten(1)).shape)
