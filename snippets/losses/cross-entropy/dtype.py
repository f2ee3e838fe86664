import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
codes = torch.tensor([0, 2, 1, 1])
for labels in (codes.float(), codes.int(), codes[:, None], F.one_hot(codes)):
    try:
        print(F.cross_entropy(logits, labels))
    except RuntimeError as error:
        print(labels.dtype, tuple(labels.shape), error)

right = F.cross_entropy(logits, codes)
column = codes[:, None].float()               # 浮点，又多一维
print(torch.equal(right, F.cross_entropy(logits, column.squeeze(1).long())))

one_hot = F.one_hot(codes)                    # 变回编号，或转成浮点当概率
print(torch.equal(right, F.cross_entropy(logits, one_hot.argmax(dim=1))))
print(torch.allclose(right, F.cross_entropy(logits, one_hot.float())))
