import warnings

import numpy as np
import torch

array, x = np.ones(2), torch.ones(2)
try:
    array * x                                 # 先转成同一种，再运算
except TypeError as error:
    print(error)
print(torch.from_numpy(array).to(x.dtype) * x)

rows = [np.zeros(3), np.ones(3)]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(rows)                        # 数组的列表：能转，很慢
print(str(caught[0].message).split(" Please")[0])
print(torch.from_numpy(np.stack(rows)).shape)
