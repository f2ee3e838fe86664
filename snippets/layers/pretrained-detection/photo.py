import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.io import read_image
from torchvision.models import detection
from torchvision.utils import draw_bounding_boxes, save_image

weights = detection.FasterRCNN_MobileNet_V3_Large_FPN_Weights.DEFAULT
model = detection.fasterrcnn_mobilenet_v3_large_fpn(
    weights=weights, min_size=320).eval()       # 缩到短边 320，默认 800
names = weights.meta["categories"]

Image.fromarray(load_sample_image("china.jpg")).save("photo.jpg")
image = read_image("photo.jpg")                 # 换成你的图
with torch.inference_mode():
    found = model([weights.transforms()(image)])[0]
keep = found["scores"] > 0.5                    # 分数低的不要
labels = [names[i] for i in found["labels"][keep]]
if labels:
    boxes = found["boxes"][keep]                # 坐标对应原图的大小
    image = draw_bounding_boxes(image, boxes, labels, width=3)
save_image(image / 255, "result.png")
print(tuple(image.shape), len(names), "类：", names[:4])
