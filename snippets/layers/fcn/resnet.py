import torch
from torchvision.models.segmentation import fcn_resnet50

with torch.device("meta"):                    # 只看形状，不计算
    model = fcn_resnet50(weights=None, weights_backbone=None, num_classes=5)
    images = torch.zeros(2, 3, 224, 320)
out = model.eval()(images)                    # 字典
print("特征", tuple(model.backbone(images)["out"].shape))
print({name: tuple(value.shape) for name, value in out.items()})
