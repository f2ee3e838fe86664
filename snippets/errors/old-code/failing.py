import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import transforms

model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.tensor([[1.0, 2.0, 3.0]])
torch.save(model, "whole.pt")


def old(name, run):
    try:
        run()
        print(f"{name:24} 还能用")
    except Exception as error:
        print(f"{name:24} {type(error).__name__}")


old("loss.data[0]", lambda: model(x).sum().data[0])
old("torch.load 整个模型", lambda: torch.load("whole.pt"))
old("iter(loader).next()", lambda: iter(DataLoader(x)).next())
old("StepLR(verbose=True)", lambda: torch.optim.lr_scheduler.StepLR(
    optimizer, step_size=1, verbose=True))
old("1 - mask", lambda: 1 - (x > 2))
old("masked_fill(uint8)", lambda: x.masked_fill((x > 2).byte(), 0))
old("torch.stft", lambda: torch.stft(torch.ones(64), 16))
old("torch.symeig", lambda: torch.symeig(torch.eye(2)))
old("x.cuda(async=True)", lambda: compile("x.cuda(async=True)", "", "eval"))
old("transforms.Scale", lambda: transforms.Scale(256))
print(~(x > 2), x.masked_fill(x > 2, 0))
