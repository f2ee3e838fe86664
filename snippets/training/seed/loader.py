import torch
from torch import nn
from torch.utils.data import DataLoader


def order(widths, **options):
    torch.manual_seed(0)
    for width in widths:                     # 建层要用随机数
        nn.Linear(4, width)
    loader = DataLoader(range(8), batch_size=8, shuffle=True, **options)
    return next(iter(loader)).tolist()


print("一层，共用随机数", order([8]))
print("两层，共用随机数", order([8, 2]))
for widths in ([8], [8, 2]):
    generator = torch.Generator().manual_seed(0)
    print("有自己的 generator", order(widths, generator=generator))
