import torch
from torchvision.models.detection import fasterrcnn_mobilenet_v3_large_320_fpn

model = fasterrcnn_mobilenet_v3_large_320_fpn(
    weights=None, weights_backbone=None, num_classes=3)
images = [torch.rand(3, 320, 480)]
targets = [{"boxes": torch.tensor([[40.0, 60, 200, 220]]),
            "labels": torch.tensor([1])}]
print("训练时的四个损失：", *model(images, targets))

model.eval()
batch, _ = model.transform(images)
with torch.inference_mode():
    maps = model.backbone(batch.tensors)               # 共用的特征
    print({k: tuple(v.shape) for k, v in maps.items()})
    proposals, _ = model.rpn(batch, maps)              # 第一步：候选框
    print("候选框", tuple(proposals[0].shape))
    pooled = model.roi_heads.box_roi_pool(maps, proposals, batch.image_sizes)
    print("每个候选框的特征", tuple(pooled.shape))
    vectors = model.roi_heads.box_head(pooled)         # 第二步：分类和修正
    scores, offsets = model.roi_heads.box_predictor(vectors)
    print("分数", tuple(scores.shape), "偏移", tuple(offsets.shape))
