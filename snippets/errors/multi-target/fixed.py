import pandas as pd
import torch
import torch.nn.functional as F

df = pd.DataFrame({"x": [0.5, 1.5, 2.5], "label": [0, 2, 1]})
labels = torch.tensor(df["label"].to_numpy())
print(labels.shape, F.cross_entropy(torch.randn(3, 3), labels).shape)

column = torch.tensor(df[["label"]].to_numpy())
print(column.shape, column.squeeze(1).shape)
print("一个样本", column[:1].squeeze().shape, column[:1].squeeze(1).shape)
