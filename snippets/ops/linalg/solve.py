import torch

A = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
b = torch.tensor([9.0, 8.0])
x = torch.linalg.solve(A, b)                       # 解 A @ x = b
print(x, torch.allclose(A @ x, b))
print("逆矩阵", torch.linalg.inv(A), sep="\n")
print("迹、行列式", A.trace().item(), torch.linalg.det(A).item())
print("特征值", torch.linalg.eigvalsh(A))        # 对称矩阵

t = torch.tensor([0.0, 1.0, 2.0, 3.0])             # 最小二乘拟合直线
y = torch.tensor([1.0, 3.0, 5.0, 7.0])
design = torch.stack((t, torch.ones(4)), dim=1)
print("斜率、截距", torch.linalg.lstsq(design, y[:, None]).solution)
