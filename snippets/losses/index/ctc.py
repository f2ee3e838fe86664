import torch
from torch import nn

torch.manual_seed(0)
T, N, C, S = 50, 4, 20, 10              # 帧数、batch、字符数、最长的答案
logits = torch.randn(N, T, C)
targets = torch.randint(1, C, (N, S))   # 0 留给空白（blank）
frames = torch.full((N,), T)            # 每条的帧数
lengths = torch.tensor([10, 7, 8, 9])   # 每条答案的长度

log_probs = logits.log_softmax(dim=-1).transpose(0, 1)    # 时间在第 0 维
print(tuple(log_probs.shape), tuple(targets.shape))
loss = nn.CTCLoss(blank=0)(log_probs, targets, frames, lengths)
print(loss.shape)

for zero in (False, True):              # 只给 5 帧，写不下 10 个字
    criterion = nn.CTCLoss(zero_infinity=zero)
    print(criterion(log_probs[:5], targets, frames // 10, lengths))
