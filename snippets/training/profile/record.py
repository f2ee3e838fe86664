import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.Adam(model.parameters())
x = torch.randn(512, 64)
with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as prof:
    with record_function("1 forward"):
        loss = model(x).sum()
    with record_function("2 backward"):
        loss.backward()
    with record_function("3 step"):
        optimizer.step()
for event in prof.key_averages():
    if event.key[:2] in ("1 ", "2 ", "3 "):
        print(event.key, "新开内存", event.cpu_memory_usage // 1024, "KiB")
