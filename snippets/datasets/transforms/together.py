import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = torch.randint(0, 256, (3, 80, 100), dtype=torch.uint8)
mask = torch.zeros(80, 100, dtype=torch.uint8)
mask[20:40, 10:30] = 1
sample = {"image": tv_tensors.Image(image), "mask": tv_tensors.Mask(mask),
          "boxes": tv_tensors.BoundingBoxes([[10, 20, 30, 40]], format="XYXY",
                                            canvas_size=(80, 100)),
          "label": 7}
transform = v2.Compose([v2.RandomHorizontalFlip(p=1), v2.Resize((160, 200))])
out = transform(sample)

y, x = out["mask"].nonzero().T
print("图像", tuple(out["image"].shape), "标签", out["label"])
print("框  ", out["boxes"].tolist())
print("掩码", x.min().item(), y.min().item(), x.max().item() + 1,
      y.max().item() + 1, "取值", out["mask"].unique().tolist())
