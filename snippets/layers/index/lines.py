import torch
from torch import nn

series, video = torch.randn(8, 64, 20), torch.randn(2, 3, 8, 16, 16)
for x, layer in (
    (series, nn.Conv1d(64, 128, kernel_size=3, padding=1)),
    (series, nn.MaxPool1d(2)),
    (series, nn.AdaptiveAvgPool1d(1)),
    (video, nn.Conv3d(3, 16, kernel_size=3, padding=1)),
    (video, nn.MaxPool3d(2)),
):
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:18}{tuple(x.shape)!s:18}→ "
          f"{tuple(layer(x).shape)!s:20}{count}")
