import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(4, 8)                            # 输入、权重：float32
labels = torch.tensor([0, 2, 1, 1])              # 类别编号：int64
print(F.cross_entropy(nn.Linear(8, 3)(x), labels).dtype)
words = torch.tensor([[5, 2, 0]])                # 词的编号：int64
print(nn.Embedding(10, 8)(words).shape, x[labels].shape)

for name, run in (("整数进 Linear", lambda: nn.Linear(8, 3)(x.long())),
                  ("小数当编号", lambda: nn.Embedding(10, 8)(words.float())),
                  ("float64 进 Linear", lambda: nn.Linear(8, 3)(x.double()))):
    try:
        run()
    except RuntimeError as error:
        print(f"{name}：{str(error).split(' (while')[0]}")
