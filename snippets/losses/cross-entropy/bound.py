import torch
import torch.nn.functional as F

label = torch.tensor([0])
for values in ([9.0, 0, 0], [0, 1.0, 0], [0, 9.0, 0]):
    print("logits", values)
    for name, extra in (("正确写法", False), ("多 softmax", True)):
        logits = torch.tensor([values], requires_grad=True)
        loss = F.cross_entropy(logits.softmax(-1) if extra else logits, label)
        loss.backward()
        print(f"  {name} 损失 {loss:.3f} 梯度 {logits.grad.abs().max():.3f}")
