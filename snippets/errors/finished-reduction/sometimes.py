import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.heads = nn.ModuleDict({"a": nn.Linear(4, 2), "b": nn.Linear(4, 3)})

    def forward(self, x, task):
        return self.heads[task](x)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = DDP(TwoHeads(), find_unused_parameters=True)
for task in ("a", "b", "a"):                       # 每一步只用其中一个头
    model(torch.ones(2, 4), task).sum().backward()
    print(task, "还没有梯度的", [
        n for n, p in model.module.named_parameters() if p.grad is None])
dist.destroy_process_group()
