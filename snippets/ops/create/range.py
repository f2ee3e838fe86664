import warnings

import torch

print(torch.arange(1, 1.3, 0.1))            # 舍入误差：多出终点
print(1 + 0.1 * torch.arange(3))            # 对：个数由整数定
print(torch.linspace(1, 1.2, 3))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(torch.range(1, 3), torch.arange(1, 3))     # range 含终点，已弃用
print(str(caught[0].message).split(". ")[0])
