import torch

hidden = torch.arange(24.0).reshape(2, 4, 3)       # (batch, 步数, 宽)
lengths = torch.tensor([2, 4])                     # 每条的真实长度

index = (lengths - 1)[:, None, None]               # (2, 1, 1)
last = torch.take_along_dim(hidden, index, dim=1).squeeze(1)
print(last)                                        # 每条的最后一步

wide = index.expand(-1, 1, hidden.size(2))         # gather 不广播，先展开
print(torch.equal(hidden.gather(1, wide).squeeze(1), last))
print(torch.equal(hidden[torch.arange(2), lengths - 1], last))
