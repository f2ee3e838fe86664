import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def work(rank, size):
    dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29512",
                            rank=rank, world_size=size)
    right = torch.tensor([10.0 + rank])                  # 各自算对的个数
    parts = [torch.zeros(1) for _ in range(size)]
    dist.all_gather(parts, right)                        # 都拿到每一份
    dist.all_reduce(right, op=dist.ReduceOp.SUM)         # 都拿到总和
    config = torch.tensor([3.0 if rank == 0 else 0.0])
    dist.broadcast(config, src=0)                        # 第 0 个发给大家
    names = [None] * size
    dist.all_gather_object(names, f"worker-{rank}")      # 任意的对象
    dist.barrier()                                       # 都到了再往下走
    if rank == 1:
        print("all_gather", parts, " all_reduce", right)
        print("broadcast", config, " all_gather_object", names)
    dist.destroy_process_group()


if __name__ == "__main__":
    mp.spawn(work, args=(2,), nprocs=2)
