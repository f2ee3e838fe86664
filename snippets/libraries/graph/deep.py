import networkx as nx
import torch
from torch_geometric.nn import GCNConv
from torch_geometric.utils import from_networkx

torch.manual_seed(0)
edge_index = from_networkx(nx.karate_club_graph()).edge_index
x = torch.randn(34, 16)
for layers in (1, 4, 16):
    h = x
    for _ in range(layers):
        h = torch.nn.functional.normalize(GCNConv(16, 16)(h, edge_index))
    near = (h @ h.T).abs().mean().item()
    print(f"{layers:2} 层：点与点的平均相似度 {near:.2f}")
