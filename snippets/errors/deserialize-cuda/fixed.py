import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
state = torch.load("model.pt", map_location=device)
model = nn.Linear(4, 2).to(device)
print(model.load_state_dict(state), model.weight.device)
