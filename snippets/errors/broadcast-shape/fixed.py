import torch
from torchvision.datasets import MNIST
from torchvision.transforms import v2

to_float = [v2.ToImage(), v2.ToDtype(torch.float32, scale=True)]
one = v2.Compose([*to_float, v2.Normalize([0.1307], [0.3081])])
three = v2.Compose([v2.Grayscale(3), *to_float,        # 模型要三个通道
                    v2.Normalize([0.5] * 3, [0.5] * 3)])
for transform in (one, three):
    image, _ = MNIST("./data", download=True, transform=transform)[0]
    print(image.shape)
