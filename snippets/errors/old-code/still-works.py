import warnings

import torch
import torch.nn.functional as F
from torch import nn
from torch.autograd import Variable

x, model = torch.ones(1, 1, 2, 2), nn.Linear(2, 2)
pairs = {
    "Variable(x)": (lambda: Variable(x), lambda: x),
    "F.sigmoid": (lambda: F.sigmoid(x), lambda: torch.sigmoid(x)),
    "F.softmax(x)": (lambda: F.softmax(x), lambda: F.softmax(x, dim=1)),
    "F.upsample": (lambda: F.upsample(x, scale_factor=2),
                   lambda: F.interpolate(x, scale_factor=2)),
    "x.add(2, x)": (lambda: x.add(2, x), lambda: x.add(x, alpha=2)),
    "torch.range(0, 3)": (lambda: torch.range(0, 3),
                          lambda: torch.arange(0.0, 4.0)),
    "init.constant": (lambda: nn.init.constant(x.clone(), 0),
                      lambda: nn.init.constant_(x.clone(), 0)),
    "size_average=False": (lambda: nn.MSELoss(size_average=False)(x, -x),
                           lambda: nn.MSELoss(reduction="sum")(x, -x)),
    "uint8 当下标": (lambda: x[(x > 0).byte()], lambda: x[x > 0]),
}
for name, (old, new) in pairs.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        same = torch.equal(old(), new())
    kind = caught[0].category.__name__ if caught else "没有警告"
    print(f"{name:20} 结果相同 {same}  {kind}")
