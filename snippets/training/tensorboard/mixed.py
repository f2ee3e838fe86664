from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter


def steps(folder):
    log = event_accumulator.EventAccumulator(folder, {"scalars": 0}).Reload()
    return [event.step for event in log.Scalars("loss")]


for run in range(2):                          # 同一个文件夹跑了两次
    with SummaryWriter("runs/same") as writer:
        for step in range(3):
            writer.add_scalar("loss", 1.0, step)
print("同一个文件夹", steps("runs/same"))

with SummaryWriter("runs/no-step") as writer:
    for step in range(3):
        writer.add_scalar("loss", 1.0)        # 忘了写第几步
print("没有写 step", steps("runs/no-step"))

writer = SummaryWriter("runs/resumed", purge_step=2)    # 断点续训：从第 2 步
writer.add_scalar("loss", 1.0, 2)
writer.flush()                                # 还没 close，先落盘
print("flush 之后", steps("runs/resumed"))
