import torch
from torch import nn

torch.manual_seed(0)
data, mine = torch.randn(10000, 16), torch.randn(1, 16)
for name, norm in (("BatchNorm", nn.BatchNorm1d(16)),
                   ("LayerNorm", nn.LayerNorm(16))):
    spreads = []
    for size in (2, 8, 32, 128):
        outputs = []
        for _ in range(200):                   # 同一个样本，换 200 批同伴
            others = data[torch.randint(len(data), (size - 1,))]
            outputs.append(norm(torch.cat((mine, others)))[0])
        spread = torch.stack(outputs).std(dim=0).mean().item()
        spreads.append(f"{spread:.2f}")
    print(f"{name}：批为 2、8、32、128 时，输出的波动 {'、'.join(spreads)}")
