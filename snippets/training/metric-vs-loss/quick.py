import torch
import torch.nn.functional as F

labels = torch.tensor([0, 0, 0])
sure = torch.tensor([[9.0, 0.0], [9.0, 0.0], [0.0, 0.2]])
unsure = torch.tensor([[0.2, 0.0], [0.2, 0.0], [0.2, 0.0]])
for name, logits in (("两个自信，一个错", sure), ("没把握，三个都对", unsure)):
    accuracy = (logits.argmax(dim=-1) == labels).float().mean()
    loss = F.cross_entropy(logits, labels)
    print(f"{name}  准确率 {accuracy:.2f}  损失 {loss:.2f}")
