import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

model = nn.Linear(4, 2)                             # 先建一个一样的
model.load_state_dict(torch.load("model.pt"))
model.eval()                                        # 不要写在上一行的后面
print(model(torch.ones(1, 4)).shape)
