import torch
import torch.nn.functional as F

logits = torch.tensor([[0.0, 120.0]], requires_grad=True)
label = torch.tensor([0])
for name, log_probs in (("softmax 再 log", logits.softmax(dim=-1).log()),
                        ("log_softmax   ", logits.log_softmax(dim=-1))):
    loss = F.nll_loss(log_probs, label)
    grad, = torch.autograd.grad(loss, logits)
    print(name, "损失", loss.item(), "梯度", grad.tolist())
