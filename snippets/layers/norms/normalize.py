import torch
import torch.nn.functional as F

queries, keys = torch.randn(4, 128), torch.randn(6, 128)
q, k = F.normalize(queries, dim=-1), F.normalize(keys, dim=-1)
print("长度都是 1：", torch.allclose(q.norm(dim=-1), torch.ones(4)))

scores = q @ k.T                               # 4×6 个余弦相似度
same = F.cosine_similarity(queries[:, None], keys[None], dim=-1)
print("就是余弦相似度：", torch.allclose(scores, same, atol=1e-5))
print(F.normalize(torch.tensor([[3., 4.], [0., 0.]])))    # 0 向量还是 0

x = torch.randn(8, 20, 128)                    # (batch, 步数, 特征)
for dim in (1, -1):                            # 默认是 1
    lengths = F.normalize(x, dim=dim).norm(dim=-1)
    print(f"dim={dim}，每一步的长度都是 1：",
          torch.allclose(lengths, torch.ones(8, 20)))
