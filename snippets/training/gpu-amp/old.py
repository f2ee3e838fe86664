import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cuda.amp.GradScaler(enabled=False)
    torch.cuda.amp.autocast(enabled=False)
    torch.cpu.amp.autocast()
for item in caught:
    print(str(item.message).replace("(args...)", "").replace(", args...", ""))
