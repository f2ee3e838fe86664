import torch

labels = torch.tensor([10, 30, 10, 50])        # 原来的编号，不连续
classes, labels = torch.unique(labels, return_inverse=True)
print("类", classes.tolist(), "→ 标签", labels.tolist())

num_classes = len(classes)
assert labels.min() >= 0 and labels.max() < num_classes
