import torch

x = torch.tensor([[3.0, 0.0], [0.0, 4.0]])
print("torch.norm(x, 2)      ", torch.norm(x, 2))           # 全部元素
print("linalg.norm(x)        ", torch.linalg.norm(x))       # 同上
print("linalg.norm(x, 2)     ", torch.linalg.norm(x, 2))    # 最大奇异值
print("linalg.vector_norm    ", torch.linalg.vector_norm(x, 2))
print("linalg.matrix_norm    ", torch.linalg.matrix_norm(x, 2))

try:
    torch.arange(3).norm()
except RuntimeError as error:
    print(error)
print(torch.arange(3).float().norm())
