import torch
from torch.optim.lr_scheduler import StepLR


def build():
    model = torch.nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    return model, optimizer, StepLR(optimizer, step_size=5)


parts = build()
for epoch in range(7):
    parts[1].step()
    parts[2].step()
torch.save([part.state_dict() for part in parts], "checkpoint.pt")

states = torch.load("checkpoint.pt")
for name, chosen in (("只恢复调度器", [2]), ("三样都恢复", [0, 1, 2])):
    resumed = build()
    for i in chosen:
        resumed[i].load_state_dict(states[i])
    print(name, "已走", resumed[2].last_epoch, "步，优化器实际用",
          round(resumed[1].param_groups[0]["lr"], 6))
