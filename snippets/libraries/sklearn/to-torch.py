import torch
from sklearn.datasets import load_digits
from torch.utils.data import DataLoader, TensorDataset

X, y = load_digits(return_X_y=True)
print(X.dtype, y.dtype)

inputs = torch.from_numpy(X).float()       # float64 → float32
labels = torch.from_numpy(y)               # int64，交叉熵要的就是它
loader = DataLoader(TensorDataset(inputs, labels), batch_size=32)
batch, target = next(iter(loader))
print(batch.dtype, batch.shape, target.dtype)
