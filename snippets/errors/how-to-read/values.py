import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3, padding=1)
head = nn.Linear(256, 10)
images, labels = torch.randn(4, 3, 8, 8), torch.randint(10, (4,))

x = images
for name, step in [("conv", conv), ("relu", torch.relu),
                   ("view(-1, 256)", lambda x: x.view(-1, 256)),
                   ("head", head)]:
    x = step(x)
    print(f"{name:14}", tuple(x.shape))
print(f"{'labels':14}", tuple(labels.shape))
