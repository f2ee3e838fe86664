from torchvision import datasets

for kind in (datasets.CIFAR100, datasets.SVHN, datasets.ImageNet):
    try:
        kind("./elsewhere")
    except RuntimeError as error:
        print(kind.__name__, error)
