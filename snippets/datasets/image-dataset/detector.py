import torch
from torchvision.models.detection import fasterrcnn_mobilenet_v3_large_320_fpn
from torchvision.ops import box_convert

model = fasterrcnn_mobilenet_v3_large_320_fpn(
    weights=None, weights_backbone=None, num_classes=4,    # 3 类加背景
    rpn_post_nms_top_n_train=100)                          # 少算些，跑得快
images = [torch.rand(3, 80, 100), torch.rand(3, 60, 60)]   # 大小可以不同
xywh = torch.tensor([[50.0, 20, 30, 40]])
xyxy = box_convert(xywh, "xywh", "xyxy")
nothing = {"boxes": torch.zeros(0, 4),                     # 没有物体的图
           "labels": torch.zeros(0, dtype=torch.long)}

for boxes in (xywh, xyxy):
    targets = [{"boxes": boxes, "labels": torch.tensor([3])}, nothing]
    try:
        losses = model(images, targets)
        print(list(losses))
    except AssertionError as error:
        print(error)
