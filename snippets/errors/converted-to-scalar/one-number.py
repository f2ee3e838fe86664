import math

import torch

x = torch.tensor([1.0, 2.0])
for name, call in (("float(x)", lambda: float(x)),
                   ("math.exp(x)", lambda: math.exp(x)),
                   ("x.item()", lambda: x.item()),
                   ("range(x)", lambda: range(x))):
    try:
        call()
    except (ValueError, RuntimeError, TypeError) as error:
        print(f"{name:12} {type(error).__name__}: {error}")
print(x.mean().item(), x[0].item(), x.tolist(), x.exp())
