import warnings

import torch

x = torch.zeros(8, 3, 4)
try:
    x.t()
except RuntimeError as error:
    print(error)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x.T.shape)             # 连 batch 也翻到最后
print(str(caught[0].message).split(" Consider")[0])
print(x.mT.shape)                # 对：batch 不动，矩阵各自转置

v = torch.arange(3)
print(v.t().shape)               # 一维没有行列之分，原样返回
print(v.unsqueeze(1).shape)      # 要列向量，加一维
