import torch
from torch import nn

model = nn.Linear(2, 3)
x, y = torch.randn(5, 2), torch.tensor([0, 1, 2, 1, 0])
logits = model(x)

try:
    accuracy = (logits.argmax(dim=-1) == y).float().mean()
    (1 - accuracy).backward()                 # 错误率不能当损失
except RuntimeError as error:
    print(error)
try:
    loss = torch.tensor(nn.CrossEntropyLoss()(logits, y).item())
    loss.backward()                           # .item() 之后只是一个数
except RuntimeError as error:
    print(error)
loss = nn.CrossEntropyLoss()(logits, y)
loss.backward()
print(loss.grad_fn is not None, model.weight.grad.shape)
