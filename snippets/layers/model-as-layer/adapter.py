import numpy as np
import torch
from torch import nn
from torchvision.models import resnet18


class ForArrays(nn.Module):
    """收 numpy 的 uint8 图片 (batch, 高, 宽, 3)，给每类的概率。"""

    def __init__(self, model):
        super().__init__()
        self.model = model
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]))
        self.register_buffer("std", torch.tensor([0.229, 0.224, 0.225]))

    def forward(self, arrays):
        x = torch.as_tensor(arrays, device=self.mean.device) / 255
        x = ((x - self.mean) / self.std).permute(0, 3, 1, 2)
        return self.model(x).softmax(dim=-1)


photos = np.random.randint(0, 256, (2, 64, 64, 3), dtype=np.uint8)
model = ForArrays(resnet18(weights="DEFAULT")).eval()
with torch.inference_mode():
    print(model(photos).shape)
