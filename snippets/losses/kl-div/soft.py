import torch
from torch import nn

target = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.1, 0.8]])
logits = torch.zeros(2, 3, requires_grad=True)

kl = nn.KLDivLoss(reduction="batchmean")(logits.log_softmax(-1), target)
ce = nn.CrossEntropyLoss()(logits, target)        # 标签也可以是概率
entropy = -(target * target.log()).sum(-1).mean()
print(f"KL {kl:.4f}  交叉熵 {ce:.4f}  交叉熵 - 熵 {ce - entropy:.4f}")

a, = torch.autograd.grad(kl, logits)
b, = torch.autograd.grad(ce, logits)
print("梯度相同：", torch.allclose(a, b))
