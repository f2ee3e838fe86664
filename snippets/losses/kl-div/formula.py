import torch
import torch.nn.functional as F
from torch.distributions import Categorical, kl_divergence

p = torch.tensor([[0.7, 0.2, 0.1]])               # 目标
q = torch.tensor([[0.5, 0.3, 0.2]])               # 预测
log_q = q.log()
print("F.kl_div       ", F.kl_div(log_q, p, reduction="sum"))
print("p (ln p - ln q)", (p * (p / q).log()).sum())
print("kl_divergence  ", kl_divergence(Categorical(p), Categorical(q)))
print("p 与 q 对调    ", F.kl_div(p.log(), q, reduction="sum"))

one_hot = torch.tensor([[1.0, 0.0, 0.0]])         # 目标里有 0
print("手写           ", (one_hot * (one_hot / q).log()).sum())
print("F.kl_div       ", F.kl_div(log_q, one_hot, reduction="sum"))
