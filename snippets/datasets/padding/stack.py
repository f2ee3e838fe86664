import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rows = [torch.tensor([5, 6, 7]), torch.tensor([8])]
try:
    next(iter(DataLoader(rows, batch_size=2)))
except RuntimeError as error:
    print(error)

lists = [[5, 6, 7], [8]]                      # 用列表，报的是另一句
try:
    next(iter(DataLoader(lists, batch_size=2)))
except RuntimeError as error:
    print(error)

print("(步数, batch)", pad_sequence(rows).shape)              # 默认
print("(batch, 步数)", pad_sequence(rows, batch_first=True).shape)
