import json
from contextlib import redirect_stdout
from pathlib import Path

import torch
from PIL import Image
from torchvision.datasets import CocoDetection, wrap_dataset_for_transforms_v2
from torchvision.ops import box_convert

Image.new("RGB", (100, 80)).save("7.jpg")          # 换成你的图片和标注
size = {"width": 100, "height": 80}
Path("boxes.json").write_text(json.dumps({
    "images": [{"id": 7, "file_name": "7.jpg", **size}],
    "categories": [{"id": 3, "name": "car"}],
    "annotations": [{"id": 1, "image_id": 7, "category_id": 3, "iscrowd": 0,
                     "bbox": [10, 20, 30, 40], "area": 1200}]}))

with redirect_stdout(None):                        # 它会打印读取进度
    dataset = CocoDetection(root=".", annFile="boxes.json")
image, objects = dataset[0]
boxes = torch.tensor([o["bbox"] for o in objects], dtype=torch.float32)
print("COCO，左上角和宽高", boxes.tolist())
print("模型要的，两个角  ", box_convert(boxes, "xywh", "xyxy").tolist())
image, target = wrap_dataset_for_transforms_v2(dataset)[0]
print("自动转换", target["boxes"].tolist(), target["labels"].tolist())
