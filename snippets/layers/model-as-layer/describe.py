import torch
from torch import nn
from torchvision.models.segmentation import lraspp_mobilenet_v3_large


def describe(value):
    if isinstance(value, torch.Tensor):
        return str(tuple(value.shape))
    if isinstance(value, dict):
        parts = [f"{key}: {describe(item)}" for key, item in value.items()]
    elif isinstance(value, (list, tuple)):
        parts = [describe(item) for item in value]
    else:
        return repr(value)
    return f"{type(value).__name__}[{', '.join(parts)}]"


x = torch.randn(8, 20, 64)
print("LSTM     ", describe(nn.LSTM(64, 32, batch_first=True)(x)))
attention = nn.MultiheadAttention(64, num_heads=4, batch_first=True)
print("attention", describe(attention(x, x, x)))
print("分割     ", describe(lraspp_mobilenet_v3_large(
    weights=None, weights_backbone=None)(torch.randn(2, 3, 64, 64))))
