import importlib
import sys

from torchvision.transforms import functional

# 旧名字指向今天的模块；放在 import 那个包（例如 basicsr）之前
sys.modules["torchvision.transforms.functional_tensor"] = functional

old = importlib.import_module("torchvision.transforms.functional_tensor")
print(old.rgb_to_grayscale.__module__)
