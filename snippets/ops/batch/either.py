import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.AdaptiveAvgPool2d(1),
                      nn.Flatten(), nn.Linear(8, 10)).eval()


@torch.inference_mode()
def classify(images):
    """一张图或一批图都可以。"""
    single = images.dim() == 3
    if single:
        images = images.unsqueeze(0)
    labels = model(images).argmax(dim=-1)
    return labels[0] if single else labels


print(classify(torch.rand(3, 64, 64)).shape)
print(classify(torch.rand(5, 3, 64, 64)).shape)
