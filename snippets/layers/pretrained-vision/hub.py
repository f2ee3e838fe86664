from pathlib import Path

import torch

# torch.hub.load 下载并运行 GitHub 仓库里的 hubconf.py，只用信任的仓库
# 这里换成本地文件夹；在线时写 torch.hub.load("pytorch/vision", "resnet18")
Path("my-repo").mkdir()
Path("my-repo/hubconf.py").write_text("""
dependencies = ["torch", "torchvision"]
from torchvision.models import resnet18
""")
model = torch.hub.load("my-repo", "resnet18", source="local",
                       weights="IMAGENET1K_V1")
print(type(model).__name__)
