import torch
from torch import nn
from torchvision.models import resnet18


class ImageAndTable(nn.Module):
    def __init__(self, columns, classes):
        super().__init__()
        self.image = resnet18(weights=None)
        width = self.image.fc.in_features
        self.image.fc = nn.Identity()
        self.table = nn.Sequential(nn.LayerNorm(columns),
                                   nn.Linear(columns, 32), nn.ReLU())
        self.head = nn.Linear(width + 32, classes)

    def forward(self, image, table):
        features = [self.image(image), self.table(table)]
        return self.head(torch.cat(features, dim=1))


model = ImageAndTable(columns=6, classes=4)
print(model(torch.zeros(2, 3, 64, 64), torch.zeros(2, 6)).shape)
