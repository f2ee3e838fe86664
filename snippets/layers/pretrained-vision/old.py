import warnings

from torchvision import models

warnings.simplefilter("error")
try:
    models.__dict__["resnet18"](pretrained=True)         # 旧代码
except UserWarning as warning:
    print(str(warning).partition(" and may")[0])
warnings.simplefilter("default")
model = models.get_model("resnet18", weights="IMAGENET1K_V1")

try:
    models.get_model("resnet18", weights="IMAGENET1K_V2")
except KeyError as error:
    print("KeyError", error)
for name in ("resnet18", "resnet50"):
    print(name, [w.name for w in models.get_model_weights(name)])
