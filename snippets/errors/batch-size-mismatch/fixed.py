import torch
import torch.nn.functional as F
from torch import nn

features = nn.Sequential(nn.Conv2d(3, 6, 5), nn.MaxPool2d(2),
                         nn.Conv2d(6, 16, 5), nn.MaxPool2d(2))
images, labels = torch.randn(4, 3, 192, 192), torch.tensor([3, 1, 0, 7])
for head in (
    nn.Sequential(nn.Flatten(), nn.LazyLinear(10)),
    nn.Sequential(nn.AdaptiveAvgPool2d(5), nn.Flatten(),
                  nn.Linear(16 * 5 * 5, 10)),
):
    logits = head(features(images))
    print(logits.shape, head[-1].in_features,
          F.cross_entropy(logits, labels).shape)
