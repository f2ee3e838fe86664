import matplotlib.pyplot as plt
import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

torch.manual_seed(0)
x = torch.randn(256, 8)
for lr in (0.01, 0.1):
    model = torch.nn.Linear(8, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    with SummaryWriter(f"runs/lr{lr}") as writer:      # 每次实验一个文件夹
        for step in range(20):
            loss = (model(x) - x.sum(dim=1, keepdim=True)).pow(2).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            writer.add_scalar("loss/train", loss.item(), step)
            writer.add_histogram("weight", model.weight, step)
    keep = {"histograms": 0}          # 0：全部读进来，默认只留最后一个
    log = event_accumulator.EventAccumulator(f"runs/lr{lr}", keep).Reload()
    plt.plot([e.value for e in log.Scalars("loss/train")], label=f"lr={lr}")
    print(f"lr={lr}  直方图", len(log.Histograms("weight")), "个")
plt.gca().set(xlabel="step", ylabel="loss")
plt.legend()
plt.show()
