import torch

lengths = torch.tensor([3, 1, 4])              # 每条的真实长度
max_len = int(lengths.max())
mask = torch.arange(max_len) < lengths[:, None]    # (4,) 与 (3, 1) 广播
print(mask)                                    # (batch, max_len)

scores = torch.zeros(3, max_len).masked_fill(~mask, -torch.inf)
print(scores.softmax(dim=-1))                  # 填充处概率为 0

ids = torch.tensor([[5, 8, 2, 0], [7, 0, 0, 0], [3, 3, 6, 1]])
print(torch.equal(ids != 0, mask))             # 0 是填充时，也可这样得到
