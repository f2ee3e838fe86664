import torch
from torch import nn

labels = torch.tensor([1.0, 0.0])
for x in ([2.3, -0.7], [float("nan"), 0.4], [0.9, 0.4]):
    x = torch.tensor(x)
    try:
        nn.BCELoss()(x, labels)
        said = "可以"
    except RuntimeError as error:
        said = error
    print(f"最小 {x.min():5.2f}  有 nan {x.isnan().any().item()!s:5}  {said}")
