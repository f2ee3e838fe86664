import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(
        lambda x: x if x.sum() > 0 else -x, torch.ones(2))
print(caught[-1].category.__name__, caught[-1].message, sep="\n")
