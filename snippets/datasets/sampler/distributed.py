from torch.utils.data import DistributedSampler

data = range(7)
# 真正训练时每个进程只建自己的一个，不写 num_replicas 和 rank
samplers = [DistributedSampler(data, num_replicas=2, rank=rank)
            for rank in (0, 1)]
for epoch in range(2):
    print("忘了 set_epoch，第", epoch, "轮", *[list(s) for s in samplers])
for epoch in range(2):
    for sampler in samplers:
        sampler.set_epoch(epoch)               # 每轮开始前调用
    print("有 set_epoch，  第", epoch, "轮", *[list(s) for s in samplers])
