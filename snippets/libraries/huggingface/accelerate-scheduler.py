import torch
from accelerate import Accelerator, debug_launcher
from torch import nn
from torch.optim.lr_scheduler import LinearLR
from torch.utils.data import DataLoader


def train(count_after: bool) -> None:
    accelerator = Accelerator(cpu=True)
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    loader = DataLoader(torch.randn(32, 4), batch_size=4)
    steps = len(loader)    # 8：prepare 之前，全部的批
    model, optimizer, loader = accelerator.prepare(model, optimizer, loader)
    if count_after:
        steps = len(loader)    # 4：每个进程自己的批
    scheduler = accelerator.prepare(LinearLR(optimizer, 1.0, 0.0, steps))
    rates = []
    for inputs in loader:
        accelerator.backward(model(inputs).square().mean())
        optimizer.step()
        scheduler.step()    # 在 optimizer.step() 之后；里面走了 2 步
        optimizer.zero_grad()
        rates.append(scheduler.get_last_lr()[0])
    if accelerator.is_main_process:
        print(f"总步数 {steps}，学习率", rates, flush=True)


if __name__ == "__main__":
    for count_after in (False, True):
        debug_launcher(train, (count_after,), num_processes=2)
