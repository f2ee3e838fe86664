import torch
import torch.nn.functional as F

label = torch.ones(1)
for value in (-10.0, -50.0, -200.0):             # 错得越来越离谱
    logit = torch.tensor([value], requires_grad=True)
    F.binary_cross_entropy_with_logits(logit, label).backward()
    right = logit.grad.item()

    logit.grad = None
    loss = F.binary_cross_entropy(logit.sigmoid(), label)
    loss.backward()
    print(f"logit {value:6}  BCE 损失 {loss.item():5.1f}  "
          f"梯度 {logit.grad.item():.2f}  应为 {right:.2f}")
