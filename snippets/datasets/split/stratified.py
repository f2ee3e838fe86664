import torch
from sklearn.model_selection import train_test_split
from torch.utils.data import Subset, TensorDataset, random_split

labels = torch.tensor([0] * 950 + [1] * 50)          # 第 1 类只占 5%
dataset = TensorDataset(torch.randn(1000, 4), labels)

for seed in range(3):
    generator = torch.Generator().manual_seed(seed)
    _, valid = random_split(dataset, [900, 100], generator=generator)
    print("随机划分，验证集里第 1 类", labels[valid.indices].sum().item())

train, valid = train_test_split(range(1000), test_size=100, stratify=labels,
                                random_state=0)
train, valid = Subset(dataset, train), Subset(dataset, valid)
print("分层划分，验证集里第 1 类", labels[valid.indices].sum().item())
