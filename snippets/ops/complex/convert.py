import torch

real, imag = torch.tensor([3.0, 0.0]), torch.tensor([4.0, 1.0])
z = torch.complex(real, imag)                   # 由实部、虚部
same = torch.polar(z.abs(), z.angle())          # 由模、辐角
print(z, torch.allclose(z, same))

pairs = torch.view_as_real(z)                   # 最后多一维：(实部, 虚部)
print(pairs.tolist(), torch.is_complex(pairs))
pairs[0, 0] = 30                                # 视图，改得到 z
print(z)
print(torch.equal(torch.view_as_complex(pairs), z))
print(torch.tensor([1.0, 2.0]).to(torch.complex64))
