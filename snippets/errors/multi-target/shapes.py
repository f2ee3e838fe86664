import torch
import torch.nn.functional as F

for logits, labels in (
    ((2, 3, 4, 4), (2, 1, 4, 4)),       # 分割，掩码多一维
    ((2, 3, 4, 4), (2, 4, 4)),
    ((2, 3), (2, 5)),                   # 每句一个输出，却有 5 个标签
    ((2, 3, 5), (2, 5)),                # 类别在第 1 维
):
    labels_long = torch.zeros(labels, dtype=torch.long)
    try:
        F.cross_entropy(torch.randn(logits), labels_long)
        said = "可以"
    except RuntimeError as error:
        said = error
    print(logits, labels, said)
