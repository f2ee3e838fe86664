import sys

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
sys.excepthook = sys.__excepthook__        # 报错的每行前面不要 [rank0]:
model = DDP(nn.Linear(4, 2))
print(model.in_features)
