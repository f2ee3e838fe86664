import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


def unwrap(model):                     # 包没包都能用
    return model.module if isinstance(model, DDP) else model


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
plain = nn.Linear(4, 2)
model = DDP(plain)
print(unwrap(model).in_features, unwrap(plain) is plain)
print("存外壳", list(model.state_dict()))
print("存里面", list(unwrap(model).state_dict()))
torch.save(unwrap(model).state_dict(), "model.pt")
dist.destroy_process_group()
