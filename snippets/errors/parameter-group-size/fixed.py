import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
saved = torch.optim.Adam(old.parameters(), lr=0.02).state_dict()
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 2))
optimizer = torch.optim.Adam(model.parameters())


def sizes(groups):
    return [len(group["params"]) for group in groups]


print("文件里", sizes(saved["param_groups"]),
      "现在的", sizes(optimizer.param_groups))
if sizes(saved["param_groups"]) == sizes(optimizer.param_groups):
    optimizer.load_state_dict(saved)
else:                                      # 模型改了：优化器从头来，只取学习率
    optimizer.param_groups[0]["lr"] = saved["param_groups"][0]["lr"]
print("学习率", optimizer.param_groups[0]["lr"])
