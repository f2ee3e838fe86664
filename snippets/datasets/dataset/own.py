import pandas as pd
import torch
from torch.utils.data import DataLoader, Dataset


class TableDataset(Dataset):
    def __init__(self, table, target):
        self.y = torch.tensor(table[target].to_numpy())
        features = table.drop(columns=target).to_numpy()
        self.x = torch.tensor(features, dtype=torch.float32)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.x[i], self.y[i]


table = pd.DataFrame({"length": [1.0, 2.0, 3.0], "width": [0.5, 0.2, 0.9],
                      "kind": [0, 1, 0]})         # 或 pd.read_csv(路径)
dataset = TableDataset(table, target="kind")
print(dataset[1])
x, y = next(iter(DataLoader(dataset, batch_size=3)))
print(x.shape, x.dtype, y.dtype)
