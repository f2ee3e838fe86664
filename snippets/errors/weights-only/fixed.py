import torch
from torch import nn

torch.save(nn.Linear(4, 2), "model.pt")

model = torch.load("model.pt", weights_only=False)     # 文件可信，才这样写
torch.save(model.state_dict(), "weights.pt")           # 以后只存参数

model = nn.Linear(4, 2)
print(model.load_state_dict(torch.load("weights.pt")))
