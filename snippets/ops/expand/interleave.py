import torch

x = torch.tensor([[1, 2], [3, 4]])
print("整块重复", x.repeat(2, 1).tolist())
print("每行连着", x.repeat_interleave(2, dim=0).tolist())
print("不写 dim", torch.repeat_interleave(x, 2).tolist())   # 先展平

# 每行的次数不同：每张图有几句说明，图的特征就重复几次
features = torch.tensor([[10], [20], [30]])
captions = torch.tensor([2, 0, 1])
print(features.repeat_interleave(captions, dim=0).tolist())
