import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 3), nn.LogSoftmax(dim=1))   # 教程里的写法
new = old[0]                                                 # 去掉最后一层
x, labels = torch.randn(5, 4), torch.tensor([0, 1, 2, 1, 0])

loss = nn.NLLLoss()(old(x), labels)
print("损失相等", torch.allclose(loss, nn.CrossEntropyLoss()(new(x), labels)))
print("概率相等", torch.allclose(old(x).exp(), new(x).softmax(dim=1)))

# 留着 LogSoftmax 又用 CrossEntropyLoss：对数概率再做一次 log_softmax 不变
print("多做一次", torch.allclose(loss, nn.CrossEntropyLoss()(old(x), labels)))
