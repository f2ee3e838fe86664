import torch
import torch.nn.functional as F

x = torch.tensor([[3.0, -4.0], [0.0, 2.0]])
for p in (1, 2, torch.inf, 0):
    print(f"p={p!s:4}", torch.linalg.vector_norm(x, ord=p, dim=1))
print("全部元素", torch.linalg.vector_norm(x), x.norm(), torch.norm(x))

unit = x / x.norm(dim=1, keepdim=True)             # 每行长度变成 1
print("单位向量", unit, sep="\n")
print(torch.allclose(unit, F.normalize(x, dim=1)))
