import os

import torch
import torch.distributed as dist

if "RANK" in os.environ:                           # torchrun 启动的
    dist.init_process_group()
else:                                              # python train.py：一个进程
    dist.init_process_group("gloo", store=dist.HashStore(),
                            rank=0, world_size=1)
total = torch.ones(1)
dist.all_reduce(total)
print("第", dist.get_rank(), "个进程，共", dist.get_world_size(), total)
dist.destroy_process_group()
