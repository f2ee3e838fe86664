import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self, vocab_size, dim):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, dim)
        self.head = nn.Linear(dim, vocab_size, bias=False)
        self.head.weight = self.embedding.weight     # 同一个 Parameter

    def forward(self, ids):
        return self.head(self.embedding(ids))


model = Tied(1000, 64)
print(model(torch.tensor([[1, 2, 3]])).shape)
print("参数", sum(p.numel() for p in model.parameters()), "个")
print("存下", list(model.state_dict()))
with torch.no_grad():
    model.embedding.weight[0] = 7
print("一起变", model.head.weight[0, 0].item())
