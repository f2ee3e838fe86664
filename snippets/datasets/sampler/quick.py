import torch
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

torch.manual_seed(0)
labels = torch.tensor([0] * 950 + [1] * 50)            # 第 1 类只占 5%
weights = 1 / labels.bincount()[labels]                # 每个样本一个权重
sampler = WeightedRandomSampler(weights, num_samples=1000, replacement=True)
loader = DataLoader(TensorDataset(labels), batch_size=100, sampler=sampler)
print("每个 batch 里第 1 类", [y.sum().item() for (y,) in loader])
