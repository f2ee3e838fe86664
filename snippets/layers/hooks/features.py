import torch
from torchvision.models import resnet18
from torchvision.models.feature_extraction import create_feature_extractor

model = resnet18(weights="DEFAULT").eval()
images = torch.randn(2, 3, 64, 64)
features = {}


def keep(name):
    def hook(module, args, output):
        features[name] = output.detach()
    return hook


handles = [getattr(model, name).register_forward_hook(keep(name))
           for name in ("layer2", "layer4", "avgpool")]
model(images)
for handle in handles:
    handle.remove()
for name, value in features.items():
    print(f"{name:8}{tuple(value.shape)}")

extractor = create_feature_extractor(model, ["layer2", "avgpool"])
print(torch.equal(extractor(images)["layer2"], features["layer2"]))
