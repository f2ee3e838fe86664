import torch
import torch.nn.functional as F
from torch import nn

model = nn.Linear(4, 3)
x, labels = torch.randn(8, 4), torch.randint(0, 3, (8,))
logits = model(x)
loss = F.cross_entropy(logits, labels)
loss.backward()
accuracy = (logits.argmax(dim=1) == labels).float().mean()
print(model.weight.grad.shape, loss.requires_grad, accuracy.requires_grad)
