import torch

output = torch.arange(80.0).reshape(8, 10)       # 每行最大的是最后 5 类
target = torch.tensor([9, 8, 5, 4, 0, 9, 7, 3])

pred = output.topk(5, dim=1).indices.t()
correct = pred.eq(target.view(1, -1))
print("reshape：", correct[:5].reshape(-1).sum())

pred = output.topk(5, dim=1).indices             # 不转置，就没有这个问题
print("any：    ", (pred == target[:, None]).any(1).sum())
