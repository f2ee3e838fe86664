import torch
from torch import nn

body = nn.Sequential(nn.Conv2d(3, 16, 3, padding=1), nn.ReLU(),
                     nn.MaxPool2d(4))
head = nn.Linear(16 * 8 * 8, 10)                # 分类网络，只吃 32×32
conv_head = nn.Conv2d(16, 10, kernel_size=8)    # 同一份权重，写成卷积
with torch.no_grad():
    conv_head.weight.copy_(head.weight.view(10, 16, 8, 8))
    conv_head.bias.copy_(head.bias)

image = torch.randn(1, 3, 64, 96)
scores = conv_head(body(image))                 # 一次算完
print("分数图", tuple(scores.shape))

slow = torch.zeros_like(scores)                 # 滑动窗口：一窗一窗地分类
for i in range(scores.shape[2]):
    for j in range(scores.shape[3]):
        window = body(image)[:, :, i:i + 8, j:j + 8]
        slow[:, :, i, j] = head(window.flatten(1))
print("等于逐窗分类：", torch.allclose(scores, slow, atol=1e-5))
