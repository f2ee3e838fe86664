import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.5, -1.0]])
target = torch.tensor([[0.7, 0.2, 0.1]])
log_q = logits.log_softmax(-1)


def kl(x, y, **options):
    return round(F.kl_div(x, y, reduction="batchmean", **options).item(), 3)


print("输入是概率    ", kl(logits.softmax(-1), target))         # 错
print("输入是 logits ", kl(logits, target))                     # 错
print("两个都是对数  ", kl(log_q, target.log()))                # 错
print("写 log_target ", kl(log_q, target.log(), log_target=True))
print("正确          ", kl(log_q, target))
