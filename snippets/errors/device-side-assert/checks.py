import torch
import torch.nn.functional as F
from torch import nn

ids = torch.tensor([1, 30522])                 # 词表只有 30522 个，最大 30521
for name, call in (
    ("Embedding", lambda: nn.Embedding(30522, 2)(ids)),
    ("标签 -1  ", lambda: F.nll_loss(torch.ones(1, 3), torch.tensor([-1]))),
    ("one_hot  ", lambda: F.one_hot(torch.tensor([3]), num_classes=3)),
    ("gather   ", lambda: torch.ones(3).gather(0, torch.tensor([3]))),
    ("BCELoss  ", lambda: nn.BCELoss()(torch.tensor([1.2]), torch.ones(1))),
):
    try:
        call()
    except (IndexError, RuntimeError) as error:
        print(name, type(error).__name__, error)
