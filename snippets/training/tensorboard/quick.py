from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("runs/first") as writer:        # 退出时自动 close()
    for step in range(3):
        writer.add_scalar("loss/train", 1 / (step + 1), step)

log = event_accumulator.EventAccumulator("runs/first").Reload()    # 读回来
for event in log.Scalars("loss/train"):
    print(event.step, round(event.value, 3))
