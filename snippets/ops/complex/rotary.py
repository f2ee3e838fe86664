import torch

q = torch.randn(2, 10, 64)                          # (batch, 步数, 每头的宽)
frequency = 10000 ** (-torch.arange(0, 64, 2) / 64)
angle = torch.arange(10)[:, None] * frequency       # (步数, 32)
turn = torch.polar(torch.ones_like(angle), angle)   # 模 1，辐角 angle

pairs = torch.view_as_complex(q.unflatten(-1, (-1, 2)))   # 两两一对
rotated = torch.view_as_real(pairs * turn).flatten(-2)
print(pairs.shape, rotated.shape)
print(torch.allclose(rotated.norm(dim=-1), q.norm(dim=-1)))   # 长度不变
