import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(2, 6, 10, requires_grad=True)     # 2 句，长 6，10 个词
labels = torch.randint(10, (2, 6))
labels[1, 1:] = -100                                   # 第 2 句只有 1 个词


def gradient(divide_by):
    logits.grad = None
    for one, label in zip(logits, labels):             # 一句一批
        if divide_by == "批数":
            loss = F.cross_entropy(one, label) / 2
        else:
            loss = F.cross_entropy(one, label, reduction="sum") / 7
        loss.backward()
    return logits.grad.clone()


whole, = torch.autograd.grad(
    F.cross_entropy(logits.flatten(0, 1), labels.flatten()), logits)
for divide_by in ("批数", "总词数"):
    print("除以" + divide_by, torch.allclose(gradient(divide_by), whole))
