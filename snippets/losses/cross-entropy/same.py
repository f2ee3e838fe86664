import torch
import torch.nn.functional as F

logits = torch.randn(8, 5)
labels = torch.randint(0, 5, (8,))

loss = F.cross_entropy(logits, labels)
two_steps = F.nll_loss(F.log_softmax(logits, dim=-1), labels)
by_hand = -logits.log_softmax(dim=-1)[range(8), labels].mean()

print(torch.allclose(loss, two_steps), torch.allclose(loss, by_hand))
