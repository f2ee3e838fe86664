import torch
from skimage.data import chelsea
from torch import nn
from torchvision.transforms import v2

ten = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True),
                  v2.Resize(256), v2.TenCrop(224)])
crops = ten(chelsea())                       # 四角和中间，再各翻转一次
print(type(crops).__name__, len(crops), tuple(crops[0].shape))
try:
    v2.Lambda(lambda crops: torch.stack(crops))(crops)    # 旧教程的写法
except TypeError as error:
    print(error)

transform = v2.Compose([ten, torch.stack])
batch = torch.stack([transform(chelsea()) for _ in range(4)])
print("batch ", tuple(batch.shape))

model = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(3, 5))
logits = model(batch.flatten(0, 1))          # 每一块当成一张图
print("logits", tuple(logits.shape))
scores = logits.softmax(dim=-1).unflatten(0, (4, 10)).mean(dim=1)
print("平均后", tuple(scores.shape))
