from collections import Counter

import torch

images = [torch.zeros(3, 40, 30)] * 9 + [torch.zeros(1, 40, 30)]
print(Counter(tuple(image.shape) for image in images))
