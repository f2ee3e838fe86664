import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
import torch.multiprocessing as mp
from torch import nn, ones
from torch.distributed.fsdp import fully_shard


def work(rank, size):
    dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29513",
                            rank=rank, world_size=size)
    mesh = dist.init_device_mesh("cpu", (size,))
    a = fully_shard(nn.Linear(8, 8), mesh=mesh)                   # FSDP
    b = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 8))
    tp.parallelize_module(b, mesh, {"0": tp.ColwiseParallel(),    # 张量并行
                                    "2": tp.RowwiseParallel()})
    a(b(ones(3, 8))).sum().backward()                             # 照常训练
    parts = {"FSDP": a.weight, "FSDP 的梯度": a.weight.grad,
             "按列": b[0].weight, "按行": b[2].weight}
    for name, t in parts.items() if rank == 0 else ():
        print(name, tuple(t.shape), t.placements, "存", t.to_local().shape)
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, args=(2,), nprocs=2)
