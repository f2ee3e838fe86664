import torch
from torchvision.models import detection
from torchvision.ops import FrozenBatchNorm2d, MultiScaleRoIAlign

model = detection.fasterrcnn_mobilenet_v3_large_fpn(weights="DEFAULT")
frozen = [m for m in model.modules() if isinstance(m, FrozenBatchNorm2d)]
print(len(frozen), "个 BatchNorm 固定不动")

image = torch.rand(1, 3, 128, 160)
with torch.inference_mode():
    features = model.eval().backbone(image)
print({name: tuple(f.shape) for name, f in features.items()})
boxes = [torch.tensor([[10.0, 10, 60, 60], [70.0, 30, 110, 90]])]
pool = MultiScaleRoIAlign(["0", "1"], output_size=7, sampling_ratio=2)
print(pool(features, boxes, [(128, 160)]).shape)     # 每个框一份特征
