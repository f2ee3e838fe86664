import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.randn(1000, 8), torch.randint(0, 5, (1000,)))
loader = DataLoader(data, batch_size=16, shuffle=True)
print("原来每轮", len(loader), "批")

loader = [next(iter(loader))] * 300      # 只留一批，反复学它；别处不用改
print("现在", len(loader), "批，全是同一批：", loader[0] is loader[-1])
