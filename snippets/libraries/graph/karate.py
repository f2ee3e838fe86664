import matplotlib.pyplot as plt
import networkx as nx
import torch
from torch import nn
from torch_geometric.nn import GCNConv
from torch_geometric.utils import from_networkx

club = nx.karate_club_graph()    # 34 个人，谁和谁来往；后来分成两派
edge_index = from_networkx(club).edge_index
y = torch.tensor([club.nodes[i]["club"] != "Mr. Hi" for i in club]).long()
known = torch.tensor([0, 33])    # 只知道两个首领属于哪一派


class GCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.last = GCNConv(34, 8), GCNConv(8, 2)

    def forward(self, x, edge_index):
        return self.last(self.first(x, edge_index).relu(), edge_index)


torch.manual_seed(0)
x = torch.eye(34)    # 没有别的特征，每人一个编号
model = GCN()
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x, edge_index)[known], y[known])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
guess = model(x, edge_index).argmax(dim=-1)
print(f"34 人里猜对 {(guess == y).sum().item()} 人，只告诉了 2 人")

_, ax = plt.subplots(figsize=(5, 4))
nx.draw(club, nx.spring_layout(club, seed=4), ax=ax, node_size=99,
        width=0.4, node_color=["C0" if g == 0 else "C1" for g in guess],
        edgecolors=["black" if g == t else "red" for g, t in zip(guess, y)])
ax.set_title("red ring: wrong")
plt.show()
