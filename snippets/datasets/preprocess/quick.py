import torch
from torch.utils.data import DataLoader, TensorDataset

lines = [f"{i},{i * i},{i % 2}" for i in range(100)]    # 好比一个大文件
rows = torch.tensor([[float(v) for v in line.split(",")] for line in lines])
dataset = TensorDataset(rows[:, :2], rows[:, 2].long())  # 解析只做这一次

for x, y in DataLoader(dataset, batch_size=50, shuffle=True):
    print(x.shape, x.dtype, y.dtype)
