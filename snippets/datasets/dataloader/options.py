import torch
from torch.utils.data import DataLoader


def show(title, **options):
    loader = DataLoader(range(10), **options)
    print(f"{title} {len(loader)} 批", *[batch.tolist() for batch in loader])


show("按顺序", batch_size=4)
show("扔尾巴", batch_size=4, drop_last=True)
show("不够一批", batch_size=16, drop_last=True)

for run in (1, 2):
    generator = torch.Generator().manual_seed(42)    # 每次运行顺序相同
    loader = DataLoader(range(8), 4, shuffle=True, generator=generator)
    for epoch in range(2):
        print(f"打乱，第 {run} 次运行，第 {epoch} 轮",
              *[batch.tolist() for batch in loader])
