import torch
import torch.nn.functional as F
from torch.nn.utils.rnn import pad_sequence, unpad_sequence

rows = [torch.tensor([5, 6, 7, 9, 1]), torch.tensor([8, 2])]

left = pad_sequence(rows, batch_first=True, padding_side="left")
print("补在左边", left.tolist())

fixed = torch.stack([F.pad(row[:4], (0, 4 - len(row[:4]))) for row in rows])
print("一律 4 步", fixed.tolist())

padded = pad_sequence(rows, batch_first=True)
back = unpad_sequence(padded, torch.tensor([5, 2]), batch_first=True)
print("去掉填充", [row.tolist() for row in back])
