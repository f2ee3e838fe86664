import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn.parallel import DistributedDataParallel as DDP

x = torch.arange(8.0).reshape(8, 1)                 # 全部数据，8 个样本


def work(rank, world_size):
    dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29511",
                            rank=rank, world_size=world_size)
    model = DDP(torch.nn.Linear(1, 1))              # 初值以第 0 个进程为准
    whole = torch.nn.Linear(1, 1)                   # 对照：一个进程算全部
    whole.load_state_dict(model.module.state_dict())
    mine = slice(rank, None, world_size)            # 每个进程只看自己的一半
    (model(x[mine]) - 2 * x[mine]).pow(2).mean().backward()
    (whole(x) - 2 * x).pow(2).mean().backward()
    same = torch.allclose(model.module.weight.grad, whole.weight.grad)
    if rank == 0:                                   # 打印、保存只让一个进程做
        print(len(x[mine]), "个样本，梯度等于 8 个样本的梯度：", same)
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, args=(2,), nprocs=2)
