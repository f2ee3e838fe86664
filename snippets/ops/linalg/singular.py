import torch

A = torch.tensor([[1.0, 2.0], [2.0, 4.0]])         # 第 2 行是第 1 行的 2 倍
try:
    torch.linalg.inv(A)
except torch.linalg.LinAlgError as error:
    print(error)
print("秩", torch.linalg.matrix_rank(A).item())
print("伪逆", torch.linalg.pinv(A), sep="\n")

x = torch.randn(4, 3)
U, S, V = torch.svd(x)                             # 旧函数给的是 V
print("V 要转置", torch.allclose(U * S @ V.T, x, atol=1e-5))
U, S, Vh = torch.linalg.svd(x, full_matrices=False)
print("Vh 直接用", torch.allclose(U * S @ Vh, x, atol=1e-5))
