import numpy as np
import torch
from torch.utils.data import DataLoader, default_collate

samples = [{"x": torch.zeros(3), "array": np.ones(2), "label": 7,
            "weight": 0.5, "name": f"第 {i} 个", "box": (i, i)}
           for i in range(2)]
batch = default_collate(samples)
for name, value in batch.items():
    if isinstance(value, torch.Tensor):
        value = f"{value.dtype} {tuple(value.shape)}"
    print(f"{name:7}", value)

same = next(iter(DataLoader(samples, batch_size=2)))    # 列表也是数据集
print(torch.equal(same["array"], batch["array"]))
