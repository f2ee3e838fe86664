import torch
from sklearn.model_selection import StratifiedKFold
from torch.utils.data import DataLoader, Subset, TensorDataset

labels = torch.tensor([0, 0, 0, 1] * 10)
dataset = TensorDataset(torch.randn(40, 4), labels)

folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=0)
for k, (train, valid) in enumerate(folds.split(labels, labels)):
    loader = DataLoader(Subset(dataset, train), batch_size=8, shuffle=True)
    # 每一折从头建模型，用 loader 训练，在 valid 上算分；最后取平均
    print(f"第 {k} 折，训练 {len(train)} 个，验证集各类",
          labels[valid].bincount().tolist())
