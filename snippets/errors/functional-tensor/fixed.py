import torch
from torchvision.transforms.functional import rgb_to_grayscale

image = torch.rand(3, 8, 8)
print(rgb_to_grayscale(image).shape)
