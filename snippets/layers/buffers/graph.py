import torch
from torch import nn

for detach in (False, True):
    layer = nn.Linear(2, 1)
    layer.register_buffer("average", torch.zeros(()))
    try:
        for step in range(2):
            loss = layer(torch.ones(1, 2)).mean()
            new = loss.detach() if detach else loss
            layer.average = 0.9 * layer.average + 0.1 * new
            (loss - layer.average).pow(2).backward()
        print(f"detach={detach} 两步都正常")
    except RuntimeError as error:
        print(f"detach={detach} {str(error).partition(' (')[0]}")
