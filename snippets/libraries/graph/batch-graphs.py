import torch
from torch_geometric.data import Data
from torch_geometric.loader import DataLoader
from torch_geometric.nn import GCNConv, global_mean_pool


def ring(nodes: int) -> Data:
    a = torch.arange(nodes)
    b = (a + 1) % nodes
    edges = torch.stack((torch.cat((a, b)), torch.cat((b, a))))
    return Data(x=torch.ones(nodes, 1), edge_index=edges)


loader = DataLoader([ring(3), ring(5), ring(4)], batch_size=3)
batch = next(iter(loader))
print("拼成一张大图", batch.num_nodes, "个点；每个点属于第几张：",
      batch.batch.tolist())
nodes = GCNConv(1, 16)(batch.x, batch.edge_index)
print("每张图一个向量", tuple(global_mean_pool(nodes, batch.batch).shape))
