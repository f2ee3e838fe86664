from itertools import product

import torch

torch.manual_seed(0)
x, weight, bias = torch.randn(8), torch.randn(3, 8), torch.randn(3)
logs = []
for mask in product((0.0, 1.0), repeat=8):     # 8 个输入，256 个子网络
    logits = weight @ (x * torch.tensor(mask)) + bias
    logs.append(logits.log_softmax(dim=0))
average = torch.stack(logs).mean(dim=0).softmax(dim=0)    # 几何平均
scaled = (weight @ (x * 0.5) + bias).softmax(dim=0)       # 缩小，只算一次
print("256 个子网络的几何平均", [f"{p:.4f}" for p in average.tolist()])
print("输入乘 0.5，一次前向   ", [f"{p:.4f}" for p in scaled.tolist()])
