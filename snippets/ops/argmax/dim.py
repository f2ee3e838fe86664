import torch

logits = torch.randn(4, 3)                     # 4 个样本，3 类
print("错", logits.argmax().shape)             # 整个矩阵一个编号
print("错", logits.argmax(dim=0).shape)        # 每一类最大的是第几个样本
print("对", logits.argmax(dim=-1).shape)

logits = torch.randn(1, 21, 8, 8)              # 分割：类别在第 1 维
print("错", logits.argmax(dim=-1).shape)
print("对", logits.argmax(dim=1).shape)

logits = torch.tensor([[0.3], [-2.0], [5.0]])  # 二分类，只有一个输出
print("错", logits.argmax(dim=-1).tolist())
print("对", (logits > 0).long().squeeze(-1).tolist())
