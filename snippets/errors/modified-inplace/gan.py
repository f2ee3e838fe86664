import torch
from torch import nn

G, D = nn.Linear(2, 3), nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
g_step = torch.optim.SGD(G.parameters(), lr=0.1)
d_step = torch.optim.SGD(D.parameters(), lr=0.1)

fake = G(torch.randn(8, 2))
g_loss = -D(fake).mean()                 # 用的是更新前的 D
D(fake.detach()).mean().backward()
d_step.step()                            # D 的权重变了
try:
    g_loss.backward()
except RuntimeError as error:
    print(str(error).partition(". Hint")[0])

g_step.zero_grad()
g_loss = -D(fake).mean()                 # 用更新后的 D 重新前向
g_loss.backward()
g_step.step()
print("改后", G.weight.grad.shape)
