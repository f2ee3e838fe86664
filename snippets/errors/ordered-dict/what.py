import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "a.pt")
torch.save({"model": model.state_dict(), "epoch": 3}, "b.pt")
torch.save(model, "c.pt")
for name in ("a.pt", "b.pt", "c.pt"):
    loaded = torch.load(name, weights_only=False)
    keys = list(loaded) if isinstance(loaded, dict) else ""
    print(name, type(loaded).__name__, keys)
print(type(model.load_state_dict(torch.load("a.pt"))).__name__)
