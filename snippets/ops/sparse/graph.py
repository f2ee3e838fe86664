import torch

n = 10_000                                     # 一个环：i 连到 i + 1
i = torch.arange(n)
edges = torch.stack((i, (i + 1) % n))
A = torch.sparse_coo_tensor(
    edges, torch.ones(n), (n, n), check_invariants=True).coalesce()

features = torch.randn(n, 8)
summed = A @ features                          # 每个点：邻居的特征之和
print(tuple(summed.shape), torch.equal(summed[5], features[6]))
print("度", torch.sparse.sum(A, dim=1).to_dense()[:3])

used = A.indices().nbytes + A.values().nbytes
print(f"稀疏 {used / 1e6:.1f} MB，稠密 {n * n * 4 / 1e6:.0f} MB")
