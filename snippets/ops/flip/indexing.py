import warnings

import torch

x, y = torch.arange(3), torch.arange(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.meshgrid(x, y)[0].shape)                  # 没写：警告
print(str(caught[0].message).split(" (Trig")[0])
print(torch.meshgrid(x, y, indexing="ij")[0].shape)       # (len(x), len(y))
print(torch.meshgrid(x, y, indexing="xy")[0].shape)       # (len(y), len(x))
