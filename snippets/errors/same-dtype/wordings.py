import torch
from torch import nn

x, w = torch.rand(4, 8, dtype=torch.float64), torch.rand(8, 2)
for name, call in (
    ("x @ w", lambda: x @ w),
    ("x[0] @ w[:, 0]", lambda: x[0] @ w[:, 0]),
    ("torch.bmm", lambda: torch.bmm(x[None], w[None])),
    ("nn.LSTM", lambda: nn.LSTM(8, 2)(x)),
    ("nn.LayerNorm", lambda: nn.LayerNorm(8)(x)),
    ("nn.Linear，编号", lambda: nn.Linear(8, 2)(x.long())),
    ("nn.BCELoss", lambda: nn.BCELoss()(w, w.double())),
):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        message = str(error).split(". ")[0]
        print(f"{name}\n    {type(error).__name__}: {message}")
