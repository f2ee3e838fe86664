import torch


def score(x, w, y):                    # 只想一个样本：x 和 y 都是向量
    return x @ w @ y


x, y = torch.randn(32, 5), torch.randn(32, 7)
w = torch.randn(5, 7)

# in_dims：x 和 y 沿第 0 维逐个取，w 每次都用同一个
batched = torch.vmap(score, in_dims=(0, None, 0))
print(batched(x, w, y).shape)
loop = torch.stack([score(a, w, b) for a, b in zip(x, y, strict=True)])
print(torch.allclose(batched(x, w, y), loop, atol=1e-5))
