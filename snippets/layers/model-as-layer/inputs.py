import torch
from torch import nn


class ImageAndTable(nn.Module):
    """一张图和几个数一起决定类别。"""

    def __init__(self, columns, classes):
        super().__init__()
        self.image = nn.Sequential(nn.Conv2d(3, 8, kernel_size=3), nn.ReLU(),
                                   nn.AdaptiveAvgPool2d(1), nn.Flatten())
        self.table = nn.Sequential(nn.Linear(columns, 8), nn.ReLU())
        self.head = nn.Linear(16, classes)

    def forward(self, image, table):
        features = torch.cat((self.image(image), self.table(table)), dim=-1)
        return {"logits": self.head(features), "features": features}


model = ImageAndTable(columns=4, classes=3)
image, table = torch.randn(2, 3, 32, 32), torch.randn(2, 4)
batch = {"table": table, "image": image}
for output in (model(image, table), model(*(image, table)), model(**batch)):
    print({name: tuple(value.shape) for name, value in output.items()})
