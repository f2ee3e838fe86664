import torch.distributed as dist
from torch.utils.data import DataLoader, DistributedSampler


def rank():
    ready = dist.is_available() and dist.is_initialized()
    return dist.get_rank() if ready else 0


def make_loader(dataset):
    sampler = DistributedSampler(dataset) if dist.is_initialized() else None
    return DataLoader(dataset, 2, sampler=sampler, shuffle=sampler is None)


if rank() == 0:                             # 只让一个进程打印、保存
    print("单卡也能跑：", len(make_loader(range(6))), "个 batch")
try:
    DistributedSampler(range(6))
except ValueError as error:
    print(error)
