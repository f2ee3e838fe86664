import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 2))
saved = torch.optim.Adam(old.parameters()).state_dict()

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 2))
torch.optim.Adam(model.parameters()).load_state_dict(saved)
