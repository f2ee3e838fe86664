import torch
from torch import nn

x = torch.rand(4, 4).half()
for name, call in (
    ("nn.Linear", lambda: nn.Linear(4, 2).half()(x)),
    ("nn.LayerNorm", lambda: nn.LayerNorm(4).half()(x)),
    ("nn.Conv1d", lambda: nn.Conv1d(4, 2, 3).half()(x[None])),
    ("cdist", lambda: torch.cdist(x, x)),
    ("linalg.svd", lambda: torch.linalg.svd(x)),
    ("linalg.det", lambda: torch.linalg.det(x)),
):
    try:
        call()
        print(f"{name:12} 可以")
    except NotImplementedError as error:
        print(f"{name:12} {error}")
print(torch.cdist(x.float(), x.float()).half().dtype)
