import torch
from torch import nn
from torchvision.models import resnet18


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = resnet18(num_classes=5)
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]))
        self.register_buffer("std", torch.tensor([0.229, 0.224, 0.225]))

    def forward(self, images):               # (N, H, W, 3) 的 uint8
        if images.dtype != torch.uint8 or images.shape[-1] != 3:
            raise ValueError(f"要 (N, H, W, 3) uint8，收到 {images.shape}")
        x = (images / 255 - self.mean) / self.std
        return self.net(x.permute(0, 3, 1, 2))


model = Classifier().eval()
print(model(torch.zeros(2, 64, 64, 3, dtype=torch.uint8)).shape)
try:
    model(torch.zeros(2, 3, 64, 64))
except ValueError as error:
    print(error)
