import torch
from torch import nn

for copy in (False, True):
    vectors = torch.tensor([[0.0, 0.0], [1.0, 2.0]])
    embedding = nn.Embedding.from_pretrained(
        vectors.clone() if copy else vectors, freeze=False)
    optimizer = torch.optim.SGD(embedding.parameters(), lr=1.0)
    embedding(torch.tensor([1])).sum().backward()
    optimizer.step()
    print(f"clone={copy} 训练一步之后，原来的张量 {vectors.tolist()}")
