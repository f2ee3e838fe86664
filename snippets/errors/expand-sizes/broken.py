import torch

batch = torch.zeros(4, 10, dtype=torch.long)     # 每句留 10 个位置
ids = torch.arange(1, 13)                        # 这一句有 12 个
batch[0] = ids
