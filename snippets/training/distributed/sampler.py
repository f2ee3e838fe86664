from torch.utils.data import DistributedSampler

data = range(10)
for rank in range(4):                    # 平时不写这两个参数，由进程组得到
    sampler = DistributedSampler(data, num_replicas=4, rank=rank)
    orders = []
    for epoch in range(2):
        sampler.set_epoch(epoch)         # 每轮开头写这一句
        orders.append(list(sampler))
    print(f"进程 {rank}  两轮 {orders}", end="")
    print("  不写 set_epoch", [list(sampler) for _ in range(2)])
