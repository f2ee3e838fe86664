import copy

import torch
from torch import nn

torch.manual_seed(0)
q = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Linear(64, 2))
frozen = copy.deepcopy(q)                    # 目标网络
optimizer = torch.optim.SGD(q.parameters(), lr=0.02)
state = torch.tensor([0.02, 0.1, -0.03, 0.2])
after = torch.tensor([0.02, 0.3, -0.03, -0.1])     # 下一步，和 state 很像


def goals():
    with torch.no_grad():
        return [1 + 0.99 * net(after).max().item() for net in (q, frozen)]


start = goals()
for step in range(3):
    loss = (q(state)[1] - 5.0) ** 2          # 只要求 Q(state, 1) 变成 5
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    moved = [b - a for a, b in zip(start, goals())]
    print(f"第 {step + 1} 步：Q(s, 1) = {q(state)[1].item():.2f}，"
          f"同一网络的目标动了 {moved[0]:+.2f}，目标网络的动了 {moved[1]:+.2f}")
