import torch
import torch.nn.functional as F

x = torch.tensor([1, 2, 3, 4])
for name, call in (
    ("std", lambda: x.std()),
    ("norm", lambda: x.norm()),
    ("normalize", lambda: F.normalize(x, dim=0)),
    ("l1_loss", lambda: F.l1_loss(x, x)),
):
    try:
        call()
    except RuntimeError as error:
        print(f"{name:10}", error)
print("median    ", x.median())            # 取中间的那一个，整数也可以
x = x.float()
print("改后", x.mean(), x.std(), x.norm())
