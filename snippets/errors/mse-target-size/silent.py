import warnings

import torch
import torch.nn.functional as F

labels = torch.tensor([1.0, 2.0, 3.0])
predictions = labels[:, None]
for name, call in (
    ("l1_loss", F.l1_loss),
    ("smooth_l1_loss", F.smooth_l1_loss),
    ("huber_loss", F.huber_loss),
    ("poisson_nll_loss", F.poisson_nll_loss),
    ("(a - b) ** 2", lambda a, b: (a - b).pow(2).mean()),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(predictions, labels)
    print(f"{name:17}", caught[0].category.__name__ if caught else "没有警告")
