import torch
from torch import nn

table = nn.Embedding(50_000, 64, sparse=True)
optimizer = torch.optim.SparseAdam(table.parameters())
words = torch.tensor([7, 3, 7])
table(words).sum().backward()

grad = table.weight.grad                       # 只存用到的行
print(grad.is_sparse, tuple(grad.shape))
grad = grad.coalesce()
print("行", grad.indices(), "值", tuple(grad.values().shape))
optimizer.step()
