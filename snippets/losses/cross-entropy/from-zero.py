import torch
import torch.nn.functional as F

logits = torch.randn(3, 3)                    # 3 类，编号应是 0、1、2
labels = torch.tensor([1, 2, 3])
print("标签从", labels.min().item(), "到", labels.max().item())
try:
    F.cross_entropy(logits, labels)
except IndexError as error:
    print("IndexError:", error)
print(F.cross_entropy(logits, labels - 1).shape)

names = ["cat", "dog", "cat", "fish"]         # 标签是文字或编号不连续
classes = sorted(set(names))
print(classes, torch.tensor([classes.index(name) for name in names]))
