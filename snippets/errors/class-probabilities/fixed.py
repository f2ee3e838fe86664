import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
one_hot = F.one_hot(torch.tensor([0, 2, 1, 1]), num_classes=3)

a = F.cross_entropy(logits, one_hot.argmax(dim=1))       # 换回编号
b = F.cross_entropy(logits, one_hot.float())             # 当作概率
print(one_hot.argmax(dim=1), torch.allclose(a, b))

soft = torch.tensor([[0.9, 0.1, 0.0]]).expand(4, 3)
print(F.cross_entropy(logits, soft).shape)
