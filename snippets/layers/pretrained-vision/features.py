import torch
from torch import nn
from torchvision.models import resnet18

x = torch.rand(2, 3, 224, 224)
model = resnet18(weights="IMAGENET1K_V1").eval()

body = nn.Sequential(*list(model.children())[:-1], nn.Flatten())   # 去掉 fc
caught = {}
handle = model.avgpool.register_forward_hook(                      # 钩子
    lambda module, inputs, output: caught.update(avgpool=output))
with torch.inference_mode():
    by_children = body(x)
    model(x)
    by_hook = caught["avgpool"].flatten(1)
handle.remove()

model.fc = nn.Identity()                                           # 换掉 fc
with torch.inference_mode():
    features = model(x)
print(features.shape)
print("去掉 fc：", torch.equal(by_children, features),
      "钩子：", torch.equal(by_hook, features))
