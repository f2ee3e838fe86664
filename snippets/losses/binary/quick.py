import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
logits = torch.tensor([[2.0], [-1.0], [0.5]])    # Linear(…, 1) 的输出
labels = torch.tensor([[1.0], [0.0], [1.0]])     # 浮点，形状相同

print(criterion(logits, labels))                 # 训练：不加 sigmoid
print(logits.sigmoid().flatten())                # 概率
print((logits > 0).long().flatten())             # 预测类别：概率 > 0.5
