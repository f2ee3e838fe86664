import torch
from torch import nn
from torchvision.models.vgg import cfgs, make_layers

CONFIGS = {     # 数字是 3×3 卷积的输出通道，M 是池化；字母是论文表 1 的列
    "A": (64, "M", 128, "M", 256, 256, "M", 512, 512, "M", 512, 512, "M"),
    "B": (64, 64, "M", 128, 128, "M", 256, 256, "M", 512, 512, "M",
          512, 512, "M"),
    "D": (64, 64, "M", 128, 128, "M", 256, 256, 256, "M",
          512, 512, 512, "M", 512, 512, 512, "M"),
    "E": (64, 64, "M", 128, 128, "M", 256, 256, 256, 256, "M",
          512, 512, 512, 512, "M", 512, 512, 512, 512, "M"),
}


def features(config):
    layers, c_in = [], 3
    for c in CONFIGS[config]:
        if c == "M":
            layers.append(nn.MaxPool2d(2))
        else:
            layers += [nn.Conv2d(c_in, c, 3, padding=1), nn.ReLU()]
            c_in = c
    return nn.Sequential(*layers)


def vgg(config, classes=1000):
    return nn.Sequential(
        features(config), nn.Flatten(),
        nn.Linear(512 * 7 * 7, 4096), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(4096, classes))


mine, theirs = features("D"), make_layers(cfgs["D"])
mine.load_state_dict(theirs.state_dict())
x = torch.randn(1, 3, 64, 64)
with torch.inference_mode():
    print("卷积部分与 torchvision 的 vgg16 相等：",
          torch.allclose(mine(x), theirs(x), atol=1e-6))

with torch.device("meta"):
    for config in CONFIGS:
        model = vgg(config)
        layers = [m for m in model.modules()
                  if isinstance(m, (nn.Conv2d, nn.Linear))]
        count = sum(p.numel() for p in model.parameters()) / 1e6
        print(f"{config}：{len(layers)} 层，{count:.0f} M 个参数")
