import torch
from torch import nn

N, C = 8, 10
rows = [
    ("恰好一类  ", nn.CrossEntropyLoss(),
     torch.randn(N, C), torch.randint(0, C, (N,))),
    ("可以几类  ", nn.BCEWithLogitsLoss(),
     torch.randn(N, C), torch.randint(0, 2, (N, C)).float()),
    ("一个数值  ", nn.MSELoss(), torch.randn(N, 1), torch.randn(N, 1)),
]
for task, criterion, outputs, labels in rows:
    loss = criterion(outputs, labels)
    print(task, f"{type(criterion).__name__:18}", tuple(outputs.shape),
          "标签", labels.dtype, tuple(labels.shape))
