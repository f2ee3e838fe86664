import torch
from torch import nn

torch.manual_seed(0)
embedding, head = nn.Embedding(10, 4), nn.Linear(4, 1)
ids = torch.tensor([3, 5, 2])
vectors = embedding(ids).detach().requires_grad_()
head(vectors.tanh()).mean().backward()
print(vectors.grad.shape, vectors.grad.norm(dim=1))
