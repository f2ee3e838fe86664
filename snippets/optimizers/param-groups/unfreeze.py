import torch
from torch import nn

body, head = nn.Linear(8, 4), nn.Linear(4, 2)
optimizer = torch.optim.Adam(head.parameters(), lr=1e-3)
start = body.weight.detach().clone()
for epoch in range(4):
    if epoch == 2:                            # 先只训练 head，再加入 body
        group = {"params": body.parameters(), "lr": 1e-5}
        optimizer.add_param_group(group)
    optimizer.zero_grad()
    head(body(torch.randn(16, 8))).pow(2).mean().backward()
    optimizer.step()
    print(f"第 {epoch} 轮", len(optimizer.param_groups), "组，body",
          "没动" if body.weight.equal(start) else "变了")
