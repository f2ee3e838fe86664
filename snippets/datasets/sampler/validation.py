import torch
from torch.utils.data import WeightedRandomSampler

torch.manual_seed(0)
labels = torch.tensor([0] * 9500 + [1] * 500)
wrong = torch.rand(10_000) < 0.1                  # 一个一成会错的模型
predicted = torch.where(wrong, 1 - labels, labels)

weights = 1 / labels.bincount()[labels]
balanced = list(WeightedRandomSampler(weights, 10_000))
for name, i in (("真实比例", slice(None)), ("平衡之后", balanced)):
    found = labels[i][predicted[i] == 1]          # 报成第 1 类的那些
    print(f"{name} 精确率 {found.float().mean():.2f}")
