import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

# 真的用时 torchrun 会设好，写 init_process_group("nccl")
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DDP(nn.Linear(4, 2))
print(model(torch.ones(1, 4)).shape)
dist.destroy_process_group()
