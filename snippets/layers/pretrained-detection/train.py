import torch
from torchvision.models import detection
from torchvision.models.detection.faster_rcnn import FastRCNNPredictor

model = detection.fasterrcnn_mobilenet_v3_large_fpn(
    weights="DEFAULT", min_size=128, box_batch_size_per_image=64)
width = model.roi_heads.box_predictor.cls_score.in_features
model.roi_heads.box_predictor = FastRCNNPredictor(width, num_classes=3)

images = [torch.rand(3, 120, 160), torch.rand(3, 128, 128)]   # 大小可以不同
targets = [
    {"boxes": torch.tensor([[10.0, 20, 60, 90], [70, 30, 120, 80]]),
     "labels": torch.tensor([1, 2])},          # 0 是背景，两类就是 1 和 2
    {"boxes": torch.zeros(0, 4),               # 这张图里没有东西
     "labels": torch.zeros(0, dtype=torch.long)},
]
losses = model.train()(images, targets)        # 训练时返回损失的字典
loss = sum(losses.values())
loss.backward()
print(list(losses), loss.shape)
