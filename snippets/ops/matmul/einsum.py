import torch

x, y = torch.randn(3), torch.randn(3)
a, b = torch.randn(2, 3), torch.randn(3, 4)
p, q = torch.randn(8, 2, 3), torch.randn(8, 3, 4)

for name, left, right in (
    ("点积    i,i->", torch.einsum("i,i->", x, y), x @ y),
    ("外积    i,j->ij", torch.einsum("i,j->ij", x, y), torch.outer(x, y)),
    ("矩阵乘  ik,kj->ij", torch.einsum("ik,kj->ij", a, b), a @ b),
    ("批量乘  bik,bkj->bij", torch.einsum("bik,bkj->bij", p, q), p @ q),
    ("转置    ij->ji", torch.einsum("ij->ji", a), a.T),
    ("求和    ij->i", torch.einsum("ij->i", a), a.sum(dim=1)),
    ("对角线  ii->i", torch.einsum("ii->i", a @ a.T), (a @ a.T).diagonal()),
):
    same = torch.allclose(left, right, atol=1e-6)
    print(f"{tuple(left.shape)!s:10} {same}  {name}")
