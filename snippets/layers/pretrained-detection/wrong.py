import torch
from torchvision.models.detection import fasterrcnn_mobilenet_v3_large_fpn

model = fasterrcnn_mobilenet_v3_large_fpn(weights="DEFAULT", min_size=64)
image = torch.rand(3, 64, 64)
xywh = {"boxes": torch.tensor([[30.0, 5, 20, 20]]),
        "labels": torch.tensor([1])}
for name, train, arguments in (("一张图不在列表里", False, (image,)),
                               ("训练时没给标签", True, ([image],)),
                               ("框是 xywh", True, ([image], [xywh]))):
    try:
        model.train(train)(*arguments)
    except (AssertionError, ValueError) as error:
        print(f"{name}：{type(error).__name__}: {error}")

zero = {"boxes": torch.tensor([[5.0, 5, 20, 20]]), "labels": torch.tensor([0])}
print("标签写成 0，没有报错：", len(model.train()([image], [zero])), "个损失")
print(model.transform)                       # 模型自己做的预处理
print("自带的 NMS 阈值", model.roi_heads.nms_thresh)
