import torch
from torch_geometric.data import Data
from torch_geometric.nn import GCNConv

# 三条边 0-1、1-2、2-3；无向图，每条边写两个方向
edge_index = torch.tensor([[0, 1, 1, 2, 2, 3],
                           [1, 0, 2, 1, 3, 2]])
graph = Data(x=torch.randn(4, 8), edge_index=edge_index)    # 4 个点
print(graph, graph.is_undirected())

layer = GCNConv(8, 16)
print(layer(graph.x, graph.edge_index).shape)
