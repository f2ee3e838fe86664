import torch
from torchvision.transforms.functional_tensor import rgb_to_grayscale

gray = rgb_to_grayscale(torch.rand(3, 8, 8))
