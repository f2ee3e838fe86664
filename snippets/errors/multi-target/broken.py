import pandas as pd
import torch
import torch.nn.functional as F

df = pd.DataFrame({"x": [0.5, 1.5, 2.5], "label": [0, 2, 1]})
labels = torch.tensor(df[["label"]].to_numpy())
loss = F.cross_entropy(torch.randn(3, 3), labels)
