import warnings

import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [w * 3, w ** 2]
print("stack ", torch.stack(losses).sum().requires_grad)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("tensor", torch.tensor(losses).sum().requires_grad)
print(str(caught[0].message).splitlines()[0])
