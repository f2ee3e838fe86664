import torch
from torchvision.models import detection

model = detection.fasterrcnn_mobilenet_v3_large_320_fpn(
    weights=None, weights_backbone=None, num_classes=3, min_size=64)
images = [torch.rand(3, 60, 80), torch.rand(3, 90, 50)]    # 大小可以不同
targets = [{"boxes": torch.tensor([[5.0, 5, 40, 40]]),
            "labels": torch.tensor([1])} for _ in images]

losses = model(images, targets)              # 训练：给标签，返回损失的字典
print(type(losses).__name__, list(losses))
print("总损失", sum(losses.values()).shape)

model.eval()                                 # 评估：返回列表，每图一个字典
with torch.inference_mode():
    results = model(images)
print(type(results).__name__, len(results), list(results[0]))
