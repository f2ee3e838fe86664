import warnings

import torch

rows = [torch.zeros(2), torch.ones(2)]
try:
    torch.tensor(rows)
except ValueError as error:
    print(error)
print(torch.stack(rows))

weight = torch.ones(2, requires_grad=True)
losses = [(weight * k).sum() for k in (1, 2)]   # 标量不报错，但断了梯度
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.tensor(losses))
print(str(caught[0].message).split("\n")[0])
print(torch.stack(losses))                      # 对：梯度传得回去

try:
    float(rows[1])                              # 同一句报错的另一个来源
except ValueError as error:
    print(error)
print(rows[1].tolist(), rows[1].sum().item())
