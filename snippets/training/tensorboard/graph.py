import warnings

import torch
from tensorboard.backend.event_processing import event_accumulator
from torch import nn
from torch.utils.tensorboard import SummaryWriter

warnings.simplefilter("ignore", FutureWarning)     # 里面还在用 jit.trace
model = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
with SummaryWriter("runs/graph") as writer:
    writer.add_graph(model, torch.zeros(1, 8))     # 给一个例子输入
log = event_accumulator.EventAccumulator("runs/graph").Reload()
names = [node.op for node in log.Graph().node if node.op.startswith("aten")]
print(sorted(names))
