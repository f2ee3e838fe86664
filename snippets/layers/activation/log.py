import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 200.0]])
p = F.softmax(logits, dim=-1)
print(p)
print("softmax 再 log", p.log()[1].tolist())
print("LogSoftmax    ", nn.LogSoftmax(dim=-1)(logits)[1].tolist())

x = torch.tensor(-200.0)
print("sigmoid 再 log", x.sigmoid().log().item())
print("logsigmoid    ", F.logsigmoid(x).item())
