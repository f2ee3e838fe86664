import torch
from torchvision.models.detection.anchor_utils import DefaultBoxGenerator
from torchvision.ops import box_convert, box_iou

MAPS = (38, 19, 10, 5, 3, 1)                    # 六层特征图的边长
STEPS = (8, 16, 32, 64, 100, 300)               # 一格多少像素
SIZES = (0.07, 0.15, 0.33, 0.51, 0.69, 0.87, 1.05)
RATIOS = ((2,), (2, 3), (2, 3), (2, 3), (2,), (2,))
rows = []
for k, n in enumerate(MAPS):
    shapes = [(SIZES[k], 1), ((SIZES[k] * SIZES[k + 1]) ** 0.5, 1)]
    shapes += [(SIZES[k], r) for a in RATIOS[k] for r in (a, 1 / a)]
    boxes = [((j + 0.5) * STEPS[k] / 300, (i + 0.5) * STEPS[k] / 300,
              min(s * r**0.5, 1), min(s / r**0.5, 1))
             for i in range(n) for j in range(n) for s, r in shapes]
    rows += boxes
    print(f"{n:2}×{n:<2} 每格 {len(shapes)} 个，共 {len(boxes)}")
priors = box_convert(torch.tensor(rows), "cxcywh", "xyxy")

generator = DefaultBoxGenerator(RATIOS, scales=SIZES, steps=STEPS)
theirs = generator._grid_default_boxes([[n, n] for n in MAPS], [300, 300])
print("合计", len(priors), "与 torchvision 相等：", torch.allclose(
    priors, box_convert(theirs, "cxcywh", "xyxy"), atol=1e-6))

objects = torch.tensor([[0.1, 0.1, 0.9, 0.8],   # 大的、小的、扁的
                        [0.4, 0.4, 0.47, 0.47], [0.2, 0.5, 0.6, 0.55]])
iou = box_iou(priors, objects)
best, which = iou.max(dim=1)
for k in range(len(objects)):                   # 每个物体至少配一个
    best[iou[:, k].argmax()], which[iou[:, k].argmax()] = 1, k
for k, name in enumerate(("大", "小", "扁")):
    count = int(((best > 0.5) & (which == k)).sum())
    print(f"{name}的物体：配到 {count} 个默认框，"
          f"最大的 IoU {iou[:, k].max():.2f}")
