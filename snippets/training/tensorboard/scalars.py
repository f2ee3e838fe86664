from pathlib import Path

from torch.utils.tensorboard import SummaryWriter


def folders(run):
    return sorted(path.name for path in Path(run).iterdir() if path.is_dir())


with SummaryWriter("runs/a") as writer:
    writer.add_scalars("loss", {"train": 0.5, "valid": 0.7}, 0)
print("add_scalars，多出文件夹", folders("runs/a"))

with SummaryWriter("runs/b") as writer:
    writer.add_scalar("loss/train", 0.5, 0)
    writer.add_scalar("loss/valid", 0.7, 0)
print("add_scalar 两次，多出文件夹", folders("runs/b"))
