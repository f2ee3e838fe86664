from datetime import date

import torch
from torch.utils.data import DataLoader, default_collate

rows = [{"x": torch.randn(3), "day": date(2026, 1, 1), "tag": None}] * 4

for name, value in rows[0].items():
    try:
        default_collate([value])
        print(name, "可以拼")
    except TypeError as error:
        print(name, "不能拼", str(error).partition("; ")[2])


def collate(batch):
    return {"x": default_collate([row["x"] for row in batch]),
            "day": [row["day"] for row in batch],        # 拼不了的留成列表
            "tag": [row["tag"] for row in batch]}


batch = next(iter(DataLoader(rows, batch_size=4, collate_fn=collate)))
print(batch["x"].shape, batch["day"][0], batch["tag"])
