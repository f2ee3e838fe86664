import torch
import torch.nn.functional as F
from torch import nn

x = torch.arange(1., 5.).reshape(1, 1, 1, 4)
for mode in ("constant", "reflect", "replicate", "circular"):
    row = F.pad(x, (2, 2, 0, 0), mode=mode)    # 左, 右, 上, 下
    print(f"{mode:9}", row.flatten().int().tolist())

image = torch.randn(8, 3, 32, 32)
print(F.pad(image, (1, 2, 3, 4)).shape)        # 宽 +3，高 +7
layers = [nn.ZeroPad2d((0, 1, 0, 1)), nn.ConstantPad2d(2, value=0.5),
          nn.ReflectionPad2d(2)]               # 写成层，放进 Sequential
for layer in layers:
    print(layer, tuple(layer(image).shape[-2:]))

conv = nn.Conv2d(3, 16, 3, padding=1, padding_mode="reflect")
same = F.conv2d(F.pad(image, (1, 1, 1, 1), mode="reflect"),
                conv.weight, conv.bias)
print("等于先 F.pad：", torch.allclose(conv(image), same, atol=1e-5))
