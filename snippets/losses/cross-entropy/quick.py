import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]])   # 2 个样本，3 类
labels = torch.tensor([0, 2])                 # 每个样本一个类别编号，从 0 开始

print(criterion(logits, labels))              # 训练：logits 直接放进去
print(logits.argmax(dim=-1))                  # 预测类别：也不需要 softmax
print(logits.softmax(dim=-1))                 # 要看概率时才用 softmax
