import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
x = torch.ones(1, 4)
for mode in ("train", "eval"):
    model.train(mode == "train")
    exported = torch.export.export(model, (x,)).module()
    print(mode, "两次相同", torch.equal(exported(x), exported(x)))
