import torch
from torchvision.models import ResNet18_Weights, resnet18

torch.manual_seed(0)
weights = ResNet18_Weights.IMAGENET1K_V1
model = resnet18(weights=weights).eval()
photo = torch.randint(0, 256, (1, 3, 256, 256), dtype=torch.uint8)
try:
    model(photo)                                     # 0 到 255 的整数
except RuntimeError as error:
    print(error)

x = weights.transforms()(photo)
plain = photo[..., 16:-16, 16:-16] / 255             # 同样裁剪，没有归一化
print(f"归一化 {x.min():.1f} 到 {x.max():.1f}，不做"
      f" {plain.min():.1f} 到 {plain.max():.1f}")
with torch.inference_mode():
    right = model(x)
    print("不归一化，结果相同：", torch.allclose(right, model(plain)))
    model.train()                                    # 忘了 eval()
    batch = torch.cat([x, 2 * x])
    print("忘了 eval，结果相同：", torch.allclose(right, model(batch)[:1]))
