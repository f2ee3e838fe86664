from pathlib import Path

import torch
from sklearn.datasets import load_digits
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

pixels, labels = load_digits(return_X_y=True)
x, y = torch.tensor(pixels[:100]).float(), torch.tensor(labels[:100])
score = torch.where(y == 3, 0.7, 0.2) + torch.rand(100) * 0.25
with SummaryWriter("runs/digits") as writer:
    writer.add_embedding(x, metadata=y.tolist())        # 降维后的散点图
    writer.add_pr_curve("is_3", y == 3, score)          # 精确率、召回率曲线
table = next(Path("runs/digits").rglob("tensors.tsv"))
print("向量", len(table.read_text().splitlines()), "行")
log = event_accumulator.EventAccumulator("runs/digits").Reload()
print("曲线", log.Tags()["tensors"])
