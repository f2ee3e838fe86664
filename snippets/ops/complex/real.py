import warnings

import torch

z = torch.tensor([3 + 4j, 1 + 0j])
try:
    z > 2                                     # 复数没有大小
except NotImplementedError as error:
    print(error)
print(z.abs() > 2)                            # 先取模

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(z.float())                          # 虚部丢了
print(str(caught[0].message).split(" (")[0])
print(z.real, torch.view_as_real(z).flatten(-2))

w = torch.tensor([1 + 1j], requires_grad=True)
try:
    (w * w).sum().backward()                  # 损失要是实数
except RuntimeError as error:
    print(error)
(w * w).abs().sum().backward()
print(w.grad)
