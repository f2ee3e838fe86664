import torch

logits = torch.tensor([[2.0, 0.5, -1.0],
                       [0.1, 0.2, 3.0]])       # 2 个样本，3 类
print(logits.argmax(dim=-1))                   # 每个样本的类别编号
print(logits.max(dim=-1).values)               # 最大的值本身
