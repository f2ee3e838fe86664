import torch
from torch import nn


def gib(*shape, dtype=torch.float32):
    size = torch.empty(shape, device="meta", dtype=dtype).nbytes
    return f"{size / 2**30:,.1f} GiB"


print("两两相减        ", gib(1_000_000, 1_000_000, 64))
print("距离矩阵        ", gib(1_000_000, 1_000_000))
print("6 万张图 float32", gib(60_000, 3, 224, 224))
print("6 万张图 uint8  ", gib(60_000, 3, 224, 224, dtype=torch.uint8))
with torch.device("meta"):                 # 只要形状，不占内存
    model = nn.Linear(3 * 1000 * 1000, 4096)
print("展平大图再 Linear", gib(*model.weight.shape))
