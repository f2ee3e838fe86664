import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel as DDP

# 一个进程，用来试；真的用时 torchrun 会设好，写 init_process_group("nccl")
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DDP(torch.nn.Linear(4, 1))          # 之后照常训练
print("第", dist.get_rank(), "个进程，共", dist.get_world_size(), model.module)
dist.destroy_process_group()
