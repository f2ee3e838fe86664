import torch
from torch import nn

x = torch.ones(1, 1, 6)                         # 一维的，看得清
for k, p in ((3, 1), (4, 1), (2, 0)):
    up = nn.ConvTranspose1d(1, 1, k, stride=2, padding=p, bias=False)
    nn.init.ones_(up.weight)
    print(f"kernel_size={k}", up(x).int().flatten().tolist())

smooth = nn.Sequential(
    nn.Upsample(scale_factor=2),
    nn.Conv1d(1, 1, 3, padding=1, padding_mode="replicate", bias=False))
nn.init.ones_(smooth[1].weight)
print("先放大再卷积 ", smooth(x).int().flatten().tolist())
