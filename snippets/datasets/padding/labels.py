import torch
import torch.nn.functional as F
from torch.nn.utils.rnn import pad_sequence

labels = [torch.tensor([1, 2, 0]), torch.tensor([2])]     # 每一步一个类别
padded = pad_sequence(labels, batch_first=True, padding_value=-100)
print(padded)

logits = torch.zeros(2, 3, 5)                  # (batch, 步数, 类别)
logits[1, 1:, 4] = 50.0                        # 填充处随便输出什么
print("填充不计", F.cross_entropy(logits.transpose(1, 2), padded))

padded = pad_sequence(labels, batch_first=True)           # 补了 0：当成第 0 类
print("填充也算", F.cross_entropy(logits.transpose(1, 2), padded))
