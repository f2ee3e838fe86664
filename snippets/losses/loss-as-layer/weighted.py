import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
body = nn.Linear(6, 8)
classify, regress = nn.Linear(8, 3), nn.Linear(8, 1)
x, label, value = torch.randn(4, 6), torch.tensor([0, 2, 1, 1]), torch.ones(4)

hidden = body(x).relu()
loss_class = F.cross_entropy(classify(hidden), label)
loss_value = F.mse_loss(regress(hidden).squeeze(1), value)
loss = loss_class + 0.5 * loss_value          # 加起来，一次 backward
loss.backward()
for name, layer in (("共用", body), ("分类", classify), ("回归", regress)):
    print(name, "梯度不为 0：", bool(layer.weight.grad.abs().sum() > 0))
