import torch
from torch import nn

body = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
body.requires_grad_(False)
images = torch.randn(16, 3, 32, 32) + 5

for mode in ("train", "eval"):
    model = nn.Sequential(body, nn.Flatten(), nn.LazyLinear(5)).train()
    if mode == "eval":
        body.eval()                            # 写在 model.train() 之后
    before = body[1].running_mean.clone()
    model(images)
    same = torch.equal(before, body[1].running_mean)
    print(f"冻结的部分是 {mode} 模式，统计量没有变：{same}")
