import torch
from torchvision.models.detection import maskrcnn_resnet50_fpn

model = maskrcnn_resnet50_fpn(           # 只看形状；实际用 weights="DEFAULT"
    weights=None, weights_backbone=None, min_size=64,
    box_score_thresh=0, box_detections_per_img=5, rpn_post_nms_top_n_test=20)
with torch.inference_mode():
    output = model.eval()([torch.rand(3, 64, 96)])[0]
print({name: tuple(value.shape) for name, value in output.items()})
print("分数从高到低：", bool((output["scores"].diff() <= 0).all()))
first = output["masks"][0, 0] > 0.5      # 第一个物体的掩码，和原图一样大
print(first.shape, first.dtype)
