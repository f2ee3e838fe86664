import torch
from torch import nn

model = nn.Linear(4, 3)
x = torch.randn(4)
label = model(x.unsqueeze(0)).argmax(dim=1)      # 补上 batch 维
print("补 batch 维：", label.shape)
print("数最后一维： ", model(x).argmax(dim=-1).shape)
