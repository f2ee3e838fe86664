import torch
from sklearn.datasets import load_digits
from torch import nn

X, _ = load_digits(return_X_y=True)
layer = nn.Linear(64, 10)
print(layer(torch.from_numpy(X).float()).shape)
layer(torch.from_numpy(X))                 # 少了 .float()
