import matplotlib.pyplot as plt
import torch
from torch import nn
from torchvision.models import vgg16

with torch.device("meta"):
    model, x = vgg16(), torch.zeros(1, 3, 224, 224)
values, weights = [], []
for layer in [*model.features, nn.Flatten(), *model.classifier]:
    x = layer(x)
    if isinstance(layer, (nn.Conv2d, nn.Linear)):
        values.append(x.numel() / 1e6)
        weights.append(layer.weight.numel() / 1e6)

print(f"前 4 个卷积的输出占全部输出的 {sum(values[:4]) / sum(values):.0%}")
print(f"第一个全连接的权重占全部权重的 {weights[13] / sum(weights):.0%}")
fig, (top, bottom) = plt.subplots(2, figsize=(6, 4), sharex=True)
top.bar(range(1, 17), values)
top.set_ylabel("outputs (M)")
bottom.bar(range(1, 17), weights)
bottom.set(ylabel="weights (M)", xlabel="layer (1-13 conv, 14-16 linear)")
plt.show()
