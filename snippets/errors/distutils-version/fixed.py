import torch
from packaging.version import Version
from torch.utils.tensorboard import SummaryWriter

print(Version("1.9") < Version("1.10"), "1.9" < "1.10")   # 不能比字符串
print(Version(torch.__version__) >= Version("2.0"))
with SummaryWriter("runs/test") as writer:       # 今天的 torch 不用 distutils
    writer.add_scalar("loss", 0.5, 0)
print("写好了")
