from pathlib import Path

import torch
from torch.profiler import profile, schedule, tensorboard_trace_handler

model = torch.nn.Linear(8, 1)
plan = schedule(wait=2, warmup=1, active=3, repeat=1)
with profile(schedule=plan,
             on_trace_ready=tensorboard_trace_handler("trace")) as prof:
    for step in range(20):
        model(torch.randn(4, 8)).sum().backward()
        prof.step()                          # 告诉它一步结束了
for step in range(7):
    print(step, plan(step).name)
counts = {event.key: event.count for event in prof.key_averages()}
print("只记了", counts["aten::linear"], "步，文件",
      [path.suffixes[-2:] for path in Path("trace").iterdir()])
