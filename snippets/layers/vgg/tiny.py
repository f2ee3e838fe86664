import torch
from torch import nn
from torchvision.models import vgg16

with torch.device("meta"):
    model = vgg16()
    for size in (224, 64, 32, 16):
        try:
            out = model.features(torch.zeros(1, 3, size, size))
            print(size, tuple(out.shape), tuple(model.avgpool(out).shape))
        except RuntimeError as error:
            print(size, error)

    model.classifier[6] = nn.Linear(4096, 10)      # 换成 10 类
    print(tuple(model(torch.zeros(1, 3, 64, 64)).shape))
