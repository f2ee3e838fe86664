import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

sentences = [[3, 5, 2], [7, 1]]
rows = [torch.tensor(words) for words in sentences]
ids = pad_sequence(rows, batch_first=True)
print(ids, ids.dtype)
print(nn.Embedding(10, 4, padding_idx=0)(ids).shape)
