import torch
from torchvision.models.detection import fasterrcnn_mobilenet_v3_large_fpn

model = fasterrcnn_mobilenet_v3_large_fpn(weights="DEFAULT").eval()
images = [torch.rand(3, 240, 320)]       # 列表，每张 (3, 高, 宽)，0 到 1
with torch.inference_mode():
    outputs = model(images)              # 列表，每张图一个字典
for name, value in outputs[0].items():
    print(f"{name:6}", value.dtype, ("n", *value.shape[1:]))
