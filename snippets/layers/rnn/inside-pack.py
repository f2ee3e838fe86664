import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.tensor([[1, 2, 3], [4, 5, 0], [6, 0, 0]])     # 0 是填充
packed = pack_padded_sequence(x, [3, 2, 1], batch_first=True)
print(packed.data)           # 按步排：先是每句的第 0 个
print(packed.batch_sizes)    # 每一步还剩几句
