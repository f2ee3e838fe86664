import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 3, 8, 8)
conv, bn = nn.Conv2d(3, 4, kernel_size=3), nn.BatchNorm2d(3).eval()
norm, words = nn.LayerNorm(8), nn.Embedding(10, 5)
ids = torch.tensor([[1, 2], [3, 4]])
pairs = {
    "conv2d": (conv(x), F.conv2d(x, conv.weight, conv.bias)),
    "batch_norm": (bn(x), F.batch_norm(x, bn.running_mean, bn.running_var,
                                       bn.weight, bn.bias)),
    "layer_norm": (norm(x), F.layer_norm(x, (8,), norm.weight, norm.bias)),
    "embedding": (words(ids), F.embedding(ids, words.weight)),
    "max_pool2d": (nn.MaxPool2d(2)(x), F.max_pool2d(x, 2)),
    "softmax": (nn.Softmax(dim=1)(x), F.softmax(x, dim=1)),
}
for name, (layer, function) in pairs.items():
    print(f"{name:11}{tuple(layer.shape)!s:16}"
          f"{torch.allclose(layer, function, atol=1e-6)}")
