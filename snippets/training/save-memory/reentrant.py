import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

warnings.simplefilter("ignore")
block, x = nn.Linear(4, 4), torch.randn(2, 4)       # 输入不要梯度
for use_reentrant in (True, False):
    y = checkpoint(block, x, use_reentrant=use_reentrant)
    print("use_reentrant", use_reentrant, " 输出能反向", y.requires_grad)
