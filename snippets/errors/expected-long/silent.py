import torch
import torch.nn.functional as F

labels = torch.tensor([0.0, 1.0, 1.0, 0.0])
good = torch.tensor([[-9.0], [9.0], [9.0], [-9.0]])     # 全答对
bad = -good                                              # 全答错
for name, output in (("全对", good), ("全错", bad)):
    logits = output.squeeze()                            # (4,)
    wrong = F.cross_entropy(logits, labels)
    right = F.binary_cross_entropy_with_logits(logits, labels)
    print(f"{name}  cross_entropy {wrong:.2f}  BCE {right:.2f}")
