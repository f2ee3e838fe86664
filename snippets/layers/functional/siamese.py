import torch
import torch.nn.functional as F
from torch import nn


class Siamese(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Flatten(), nn.Linear(64, 32),
                                     nn.ReLU(), nn.Linear(32, 16))

    def forward(self, a, b):                 # 同一个层调用两次，就是共享权重
        return F.cosine_similarity(self.encoder(a), self.encoder(b))


model = Siamese()
a, b = torch.randn(5, 8, 8), torch.randn(5, 8, 8)
print("相似度", tuple(model(a, b).shape))

weight = model.encoder[1].weight
u, v = model.encoder(a).sum(), model.encoder(b).sum()
total, = torch.autograd.grad(u + v, weight, retain_graph=True)
from_a, = torch.autograd.grad(u, weight)
from_b, = torch.autograd.grad(v, weight)
print("梯度是两次之和", torch.allclose(total, from_a + from_b, atol=1e-5))
