import torch
from torchvision.ops import box_area, box_convert, box_iou

xywh = torch.tensor([[8.0, 16, 48, 64]])              # COCO：左上角和宽高
xyxy = box_convert(xywh, "xywh", "xyxy")              # torchvision 用这种
center = box_convert(xywh, "xywh", "cxcywh")          # YOLO：中心和宽高
size = torch.tensor([128.0, 128, 128, 128])           # 图的宽、高、宽、高
print("xyxy   ", xyxy[0].tolist())
print("cxcywh ", center[0].tolist())
print("YOLO   ", (center / size)[0].tolist())         # 除以图的大小

others = torch.tensor([[32.0, 16, 80, 80], [100.0, 0, 110, 10]])
print("面积   ", box_area(xyxy).item())
print("IoU    ", box_iou(xyxy, others))               # 两两之间：(1, 2)
