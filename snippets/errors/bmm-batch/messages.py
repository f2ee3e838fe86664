import torch

tries = [
    ("bmm", (8, 10, 64), (8, 10, 64)),
    ("bmm", (8, 10, 64), (4, 64, 10)),
    ("bmm", (8, 10, 64), (64, 10)),
    ("bmm", (8, 64, 64), (8, 64, 64)),       # 方阵：忘了转置也不报错
    ("matmul", (8, 10, 64), (64, 10)),
    ("matmul", (8, 10, 64), (4, 64, 10)),
]
for name, a, b in tries:
    try:
        result = getattr(torch, name)(torch.randn(a), torch.randn(b))
        result = tuple(result.shape)
    except RuntimeError as error:
        result = error
    print(f"{name} {a} {b}\n  {result}")
