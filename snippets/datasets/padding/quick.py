import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([5, 6, 7]), torch.tensor([8]), torch.tensor([3, 4])]
padded = pad_sequence(rows, batch_first=True, padding_value=0)
lengths = torch.tensor([len(row) for row in rows])
mask = torch.arange(padded.size(1)) < lengths[:, None]
print(padded)
print(lengths)
print(mask)                    # 掩码：真的词为 True
