import torch
from torch import nn


def show(layer, x):
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:13}{tuple(x.shape)!s:17}→ "
          f"{tuple(layer(x).shape)!s:17}{count}")


x = torch.randn(8, 64)
for layer in (nn.Linear(64, 10), nn.ReLU(), nn.GELU(), nn.PReLU(), nn.GLU(),
              nn.Softmax(dim=-1), nn.Dropout(0.5), nn.BatchNorm1d(64),
              nn.LayerNorm(64), nn.RMSNorm(64), nn.Identity(),
              nn.Unflatten(1, (4, 16))):
    show(layer, x)
show(nn.Flatten(), torch.randn(8, 3, 32, 32))
ids = torch.randint(0, 1000, (8, 20))
show(nn.Embedding(1000, 64), ids)
show(nn.EmbeddingBag(1000, 64), ids)
