import torch

logits = torch.tensor([[2.0, 0.1], [0.3, 1.2], [0.9, 0.4]])
labels = torch.tensor([0, 1, 1])
accuracy = (logits.argmax(dim=1) == labels).mean()
