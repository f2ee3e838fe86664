import torch
from torch_geometric.nn import GCNConv
from torch_geometric.utils import to_undirected

edge_index = to_undirected(torch.tensor([[0, 1, 2, 0], [1, 2, 3, 3]]))
x = torch.randn(4, 8)
layer = GCNConv(8, 16)

A = torch.eye(4)    # 每个点也看自己
A[edge_index[1], edge_index[0]] = 1
scale = A.sum(dim=1).rsqrt()    # 邻居多的，每个分到的少
A = scale.unsqueeze(1) * A * scale
own = A @ (x @ layer.lin.weight.T) + layer.bias
print("和 GCNConv 相同：", torch.allclose(own, layer(x, edge_index), atol=1e-6))
