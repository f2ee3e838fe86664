import torch
import torch.nn.functional as F

two = torch.tensor([[0.3, 1.8], [2.0, -1.0], [0.0, 0.5]])   # 当作两类
labels = torch.tensor([1, 0, 1])
one = two[:, 1] - two[:, 0]                                 # 等价的一个输出

print("交叉熵 ", F.cross_entropy(two, labels))
print("BCE    ", F.binary_cross_entropy_with_logits(one, labels.float()))
print("softmax", two.softmax(dim=-1)[:, 1])
print("sigmoid", one.sigmoid())
