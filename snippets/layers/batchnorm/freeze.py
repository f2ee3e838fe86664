import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8))
model.requires_grad_(False)                # 以为这样就冻结了
images = torch.randn(4, 3, 8, 8) + 3

for frozen in (False, True):
    model.train()                          # 每轮开头都会调用
    if frozen:
        for layer in model.modules():      # 对：它的 BatchNorm 留在 eval
            if isinstance(layer, nn.BatchNorm2d):
                layer.eval()
    before = model[1].running_mean.clone()
    with torch.no_grad():
        model(images)
    same = torch.equal(before, model[1].running_mean)
    print(f"BatchNorm 设为 eval：{frozen}，累积的统计不变：{same}")
