import numpy as np
import torch
import torch.nn.functional as F

logits = torch.randn(3, 3)
labels = torch.tensor([0.0, 2.0, 1.0])
print(labels.long(), F.cross_entropy(logits, labels.long()).shape)

labels = torch.from_numpy(np.array([0, 2, 1], dtype=np.int32))
try:
    F.cross_entropy(logits, labels)
except RuntimeError as error:
    print(error)
print(F.cross_entropy(logits, labels.long()).shape)
