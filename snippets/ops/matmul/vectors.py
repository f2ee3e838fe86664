import torch

x = torch.randn(5, 3)                  # 5 个向量
w = torch.randn(5, 3, 2)               # 5 个矩阵，想一一对应地乘

wrong = x @ w                          # x 被当成一个 (5, 3) 的矩阵
print("错", wrong.shape)

right = (x.unsqueeze(1) @ w).squeeze(1)        # (5, 1, 3) @ (5, 3, 2)
print("对", right.shape)
print(torch.allclose(right, torch.einsum("bn,bnm->bm", x, w), atol=1e-6))
print(torch.allclose(right[4], x[4] @ w[4], atol=1e-6))
