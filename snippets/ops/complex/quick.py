import torch

z = torch.tensor([3 + 4j, 1j])
print(z.dtype, z.is_complex())
print(z.real, z.imag)                   # 实部、虚部
print(z.abs(), z.angle())               # 模、辐角
print(z.conj() * z)                     # 共轭
