import torch

scores = torch.tensor([[1.0, 2.0, 3.0],
                       [4.0, 5.0, 6.0]])
edges = torch.tensor([[0, 1, 1], [2, 0, 1]])
pattern = torch.sparse_coo_tensor(
    edges, torch.ones(3), (2, 3), check_invariants=True).coalesce()
kept = scores.sparse_mask(pattern)             # 只取这些位置的值
print(kept.to_dense())
print(torch.sparse.softmax(kept, dim=1).to_dense())    # 没存的不算
