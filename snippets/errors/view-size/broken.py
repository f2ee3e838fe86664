import torch

output = torch.randn(8, 10)
target = torch.randint(10, (8,))

pred = output.topk(5, dim=1).indices.t()         # 旧教程里的 top-5 准确率
correct = pred.eq(target.view(1, -1))
print(correct[:5].view(-1).sum())
