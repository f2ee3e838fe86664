import torch
from torch_geometric.nn import GCNConv
from torch_geometric.utils import to_undirected

torch.manual_seed(0)
one_way = torch.tensor([[0, 1, 2], [1, 2, 3]])    # 0→1→2→3
layer = GCNConv(2, 2)
x = torch.randn(4, 2)
changed = x.clone()
changed[2] += 1    # 改动 2 号点，看谁的输出变了
for name, edges in (("单向", one_way), ("双向", to_undirected(one_way))):
    differs = (layer(x, edges) - layer(changed, edges)).abs().sum(dim=1) > 1e-6
    print(name, "受影响的点", differs.nonzero().flatten().tolist())

try:
    layer(x, one_way.T)    # 写成了每行一条边
except (ValueError, RuntimeError, IndexError) as error:
    print(type(error).__name__, str(error).split(".")[0])
