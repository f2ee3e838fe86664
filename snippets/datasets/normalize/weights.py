from torchvision.models import (
    EfficientNet_B2_Weights,
    Inception_V3_Weights,
    ResNet18_Weights,
)

for w in (ResNet18_Weights, EfficientNet_B2_Weights, Inception_V3_Weights):
    prepare = w.DEFAULT.transforms()            # 直接当 transform 用
    print(f"{w.__name__:23}", prepare.resize_size, prepare.crop_size)
print(prepare.mean, prepare.std)
