import torch
from torch.profiler import profile

losses = torch.rand(100)


def every_step():
    return sum(loss.item() for loss in losses)       # 每一步都取回来


def once():
    return losses.sum().item()                       # 最后取一次


for function in (every_step, once):
    with profile() as prof:
        function()
    counts = {event.key: event.count for event in prof.key_averages()}
    print(function.__name__, "aten::item", counts["aten::item"], "次")
