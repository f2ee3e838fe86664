import torch
import torch.nn.functional as F
from torch import nn

series = torch.randn(8, 64, 20)                    # (batch, 通道, 步数)
video = torch.randn(2, 64, 16, 32, 32)             # (batch, 通道, 帧, 高, 宽)
print("MaxPool1d", tuple(nn.MaxPool1d(2)(series).shape))
print("AvgPool1d", tuple(nn.AvgPool1d(4)(series).shape))
print("MaxPool3d", tuple(nn.MaxPool3d((1, 2, 2))(video).shape))

whole = F.max_pool1d(series, kernel_size=series.size(2))
print("全序列最大", tuple(whole.shape),
      torch.equal(whole[..., 0], series.amax(dim=2)))
