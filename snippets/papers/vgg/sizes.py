import torch
from torch import nn

classifier = nn.Sequential(nn.Linear(32 * 7 * 7, 64), nn.ReLU(),
                           nn.Linear(64, 10))
dense = nn.Sequential(nn.Conv2d(32, 64, 7), nn.ReLU(), nn.Conv2d(64, 10, 1))
with torch.no_grad():                           # 同一份权重，改写成卷积
    for conv, linear in zip((dense[0], dense[2]),
                            (classifier[0], classifier[2])):
        conv.weight.copy_(linear.weight.view_as(conv.weight))
        conv.bias.copy_(linear.bias)

x = torch.randn(1, 32, 7, 7)                    # 训练时的大小
print("大小不变，结果相等：", torch.allclose(
    dense(x).flatten(1), classifier(x.flatten(1)), atol=1e-5))
big = dense(torch.randn(1, 32, 12, 9))          # 测试时图可以更大
print("更大的图：", tuple(big.shape), "→ 平均成一组分数",
      tuple(big.mean(dim=(2, 3)).shape))
