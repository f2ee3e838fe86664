import torch

x = torch.randn(8, 20, 32)           # 8 个矩阵，各 20 × 32
w = torch.randn(32, 16)
for name, run in (("torch.mm", lambda: torch.mm(x, w)),
                  (".t()", lambda: x.t())):
    try:
        run()
    except RuntimeError as error:
        print(f"{name}：{error}")

print((x @ w).shape, x.mT.shape)     # 带 batch 的写法：前面的维不动
same = [torch.mm(matrix, w) for matrix in x]
print(torch.allclose(x @ w, torch.stack(same), atol=1e-5))
