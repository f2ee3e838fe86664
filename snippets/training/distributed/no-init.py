import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


def is_main():                       # 单进程、多进程都能用
    return not dist.is_initialized() or dist.get_rank() == 0


model = nn.Linear(4, 1)
print("DataParallel 直接包：", type(nn.DataParallel(model)).__name__)
try:
    DDP(model)
except ValueError as error:
    print("DDP：", error)
print("打印和保存归我：", is_main())
