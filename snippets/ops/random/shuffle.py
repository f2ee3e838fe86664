import torch

torch.manual_seed(0)
x = torch.tensor([[10, 11], [20, 21], [30, 31], [40, 41]])
y = torch.tensor([1, 2, 3, 4])

order = torch.randperm(len(x))         # 同一个次序，两边才对得上
x, y = x[order], y[order]
print(x.tolist(), y.tolist())

train, test = order[:3], order[3:]     # 划分：前 3 个下标训练，其余测试
print("训练", train.tolist(), "测试", test.tolist())
