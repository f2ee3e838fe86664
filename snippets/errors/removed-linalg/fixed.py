import torch

A, b = torch.tensor([[2.0, 1.0], [1.0, 3.0]]), torch.ones(2, 1)
x = torch.linalg.solve(A, b)                     # 次序反过来，只返回解
print(torch.allclose(A @ x, b))

values, vectors = torch.linalg.eigh(A)           # symeig
print(torch.allclose(A @ vectors, vectors * values, atol=1e-6))
values = torch.linalg.eigvals(A)                 # eig：结果是复数
print(values.dtype)

X = torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
print(torch.linalg.lstsq(X, torch.ones(3, 1)).solution.shape)   # lstsq
Q, R = torch.linalg.qr(X)                        # qr
L = torch.linalg.cholesky(A)                     # cholesky
print(torch.allclose(Q @ R, X, atol=1e-6), torch.allclose(L @ L.T, A))
print(torch.linalg.matrix_rank(A))               # matrix_rank
