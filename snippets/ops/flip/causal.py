import torch

n = 4
may_look = torch.tril(torch.ones(n, n, dtype=torch.bool))   # 自己和以前
print(may_look.int())

scores = torch.zeros(n, n)
scores = scores.masked_fill(~may_look, -torch.inf)
print(scores.softmax(dim=-1))

future = torch.triu(torch.ones(n, n), diagonal=1)       # 以后的，不含对角线
print(torch.equal(future.bool(), ~may_look))
print(torch.tril_indices(3, 3, offset=-1))              # 每一对只取一次
