import importlib
import sys
from pathlib import Path

import torch

Path("models.py").write_text("import torch\nclass Net(torch.nn.Linear): ...\n")
import models

torch.save(models.Net(4, 2), "model.pt")
Path("models.py").rename("networks.py")          # 文件改了名
del sys.modules["models"]
importlib.invalidate_caches()
try:
    torch.load("model.pt", weights_only=False)
except ModuleNotFoundError as error:
    print(error)

import networks

sys.modules["models"] = networks                 # 旧名字指到新文件
print(torch.load("model.pt", weights_only=False))
