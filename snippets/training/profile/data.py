import time

import torch
from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 40

    def __getitem__(self, i):
        time.sleep(0.01)                     # 读文件、解码、增强
        return torch.randn(64)


model, waited, computed = torch.nn.Linear(64, 10), 0.0, 0.0
end = time.perf_counter()
for x in DataLoader(Slow(), batch_size=8):
    start = time.perf_counter()
    waited += start - end                    # 等数据
    model(x).sum().backward()
    end = time.perf_counter()
    computed += end - start                  # 计算
assert waited > 0 < computed
print(f"{waited / (waited + computed):.0%} 的时间在等数据")
