import torch

x = torch.tensor([10, 11, 12, 13])
index = torch.tensor([1.0, 2.0])
for name, call in (
    ("gather", lambda: x.gather(0, index)),
    ("index_select", lambda: x.index_select(0, index)),
    ("where", lambda: torch.where(x % 2, x, 0)),
    ("masked_select", lambda: x.masked_select(x % 2)),
    ("x[1.0]", lambda: x[1.0]),
):
    try:
        call()
    except (RuntimeError, IndexError) as error:
        print(f"{type(error).__name__}  {error}")

print(x.gather(0, index.long()), torch.where(x % 2 == 1, x, 0))
