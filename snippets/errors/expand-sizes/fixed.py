import torch
from torch.nn.utils.rnn import pad_sequence

sentences = [torch.arange(1, 13), torch.arange(1, 6)]

batch = torch.zeros(2, 10, dtype=torch.long)     # 固定 10 个：截断
for row, ids in zip(batch, sentences):
    n = min(len(ids), 10)
    row[:n] = ids[:n]
print(batch)

print(pad_sequence(sentences, batch_first=True).shape)   # 或跟最长的走
