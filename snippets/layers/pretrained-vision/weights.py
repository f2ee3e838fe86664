from pathlib import Path

import torch
from torchvision.models import ResNet18_Weights, resnet18

weights = ResNet18_Weights.IMAGENET1K_V1
print(weights.url)                           # 浏览器里下载，放到下面的路径
path = Path(torch.hub.get_dir(), "checkpoints", Path(weights.url).name)
print(path.relative_to(path.parents[2]), path.exists())

state = torch.hub.load_state_dict_from_url(weights.url, progress=False)
model = resnet18(weights=None)
print(len(state), "个张量", model.load_state_dict(state))
