import pickle

import torch
from torch import nn


class Net(nn.Linear):
    pass


model = Net(4, 2)
torch.save(model.state_dict(), "weights.pt")
torch.save(model, "whole.pt")
try:
    torch.load("whole.pt")
except pickle.UnpicklingError as error:
    print(str(error).split("error: ")[1].partition(" was not")[0])
print("weights_only=False：", torch.load("whole.pt", weights_only=False))

del Net                                  # 类改了名，或者在另一个脚本里
print("state_dict：", list(torch.load("weights.pt")))
try:
    torch.load("whole.pt", weights_only=False)
except AttributeError as error:
    print("整个模型：", str(error).partition(" on ")[0])
