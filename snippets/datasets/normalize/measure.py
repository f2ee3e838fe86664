import torch
from skimage.data import astronaut, chelsea, coffee, rocket
from torch.utils.data import DataLoader
from torchvision.transforms import v2

prepare = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True),
                      v2.Resize((128, 128))])      # 没有随机增强
train = [prepare(photo()) for photo in (astronaut, chelsea, coffee, rocket)]

count, total, squares = 0, torch.zeros(3), torch.zeros(3)
for x in DataLoader(train, batch_size=2):
    count += x.numel() // 3                        # 每个通道多少个像素
    total += x.sum(dim=(0, 2, 3))
    squares += (x ** 2).sum(dim=(0, 2, 3))
mean = total / count
std = (squares / count - mean ** 2).sqrt()
print("mean", [round(v, 3) for v in mean.tolist()])
print("std ", [round(v, 3) for v in std.tolist()])

y = v2.functional.normalize(torch.stack(train), mean.tolist(), std.tolist())
print(f"归一化后，均值 {y.mean().abs():.2f}，标准差 {y.std():.2f}")
each = torch.stack([x.std(dim=(1, 2)) for x in train]).mean(0)
print("每张的 std 取平均，偏小", [round(v, 3) for v in each.tolist()])
