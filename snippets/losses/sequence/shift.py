import torch
import torch.nn.functional as F
from torch import nn

tokens = torch.tensor([[1, 5, 8, 3, 2],       # 1 是句首，2 是句尾
                       [1, 7, 2, 0, 0]])      # 0 是填充
inputs, targets = tokens[:, :-1], tokens[:, 1:]
for row in range(2):
    print("输入", inputs[row].tolist(), "答案", targets[row].tolist())

model = nn.Sequential(nn.Embedding(10, 16), nn.Linear(16, 10))
logits = model(inputs)                        # 一次算出每一步
loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(),
                       ignore_index=0)
print(logits.shape, targets.shape, loss.shape)
