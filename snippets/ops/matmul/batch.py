import torch

query = torch.randn(2, 8, 10, 64)      # (batch, 头, 步数, 宽)
key = torch.randn(2, 8, 10, 64)
scores = query @ key.mT                # mT 只转置最后两维
print("注意力分数", scores.shape)

one = query[1, 5] @ key[1, 5].T        # 取出一个头单独算
print("与批量算的相等", torch.allclose(scores[1, 5], one, atol=1e-5))

images = torch.randn(16, 1, 28, 28)
filters = torch.randn(5, 28, 28)       # (16, 1) 与 (5,) 广播成 (16, 5)
print("batch 维广播", (images @ filters).shape)
