import torch
from torch import nn

lstm = nn.LSTM(300, 128, batch_first=True)
for detach in (True, False):
    state = None
    try:
        for part in torch.randn(8, 40, 300).split(20, dim=1):
            output, state = lstm(part, state)
            output.sum().backward()
            if detach:
                state = tuple(s.detach() for s in state)
        print("detach：正常")
    except RuntimeError as error:
        print(str(error).split("(")[0])
