import torch
from torch import nn


def shapes(value):                           # 输出可能是元组套元组
    if isinstance(value, tuple):
        return " ".join(shapes(part) for part in value)
    return str(tuple(value.shape))


def show(layer, *inputs):
    count = sum(p.numel() for p in layer.parameters())
    print(type(layer).__name__, count)
    print("  ", shapes(inputs), "→", shapes(layer(*inputs)))


x, memory = torch.randn(8, 20, 64), torch.randn(8, 30, 64)
for kind in (nn.RNN, nn.GRU, nn.LSTM):
    show(kind(64, 32, batch_first=True), x)
show(nn.LSTMCell(64, 32), x[:, 0])
show(nn.MultiheadAttention(64, num_heads=4, batch_first=True), x, x, x)
encoder = nn.TransformerEncoderLayer(64, nhead=4, batch_first=True)
show(encoder, x)
show(nn.TransformerEncoder(encoder, num_layers=2), x)
show(nn.TransformerDecoderLayer(64, nhead=4, batch_first=True), x, memory)
