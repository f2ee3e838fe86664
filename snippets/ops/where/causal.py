import torch

causal = torch.ones(4, 4, dtype=torch.bool).tril()     # 只看自己和前面
print(causal.int())

future = torch.full((4, 4), -torch.inf).triu_(1)       # 加到分数上的写法
print(future)
scores = torch.zeros(4, 4)
scores.masked_fill_(causal.logical_not(), -torch.inf)
print(torch.equal(scores, future))

keep = torch.tensor([[True, True, True, False]])       # 最后一步是填充
print((causal & keep).int())                           # 两个条件同时成立
