import torch
import torch.nn.functional as F

x, y = torch.randn(4, 16), torch.randn(4, 16)      # 4 对向量
pairs = F.cosine_similarity(x, y, dim=1)
by_hand = (F.normalize(x, dim=1) * F.normalize(y, dim=1)).sum(dim=1)
print(tuple(pairs.shape), torch.allclose(pairs, by_hand, atol=1e-6))

library = torch.randn(100, 16)                     # 每个 x 与 100 个比
table = F.normalize(x, dim=1) @ F.normalize(library, dim=1).T
same = F.cosine_similarity(x[:, None], library, dim=-1)
print(tuple(table.shape), torch.allclose(table, same, atol=1e-6))

a = torch.tensor([[1.0, 0.0]])
b = torch.tensor([[5.0, 0.0], [0.0, 2.0], [-3.0, 0.0], [0.0, 0.0]])
print("同向、垂直、反向、零向量", F.cosine_similarity(a, b).tolist())
