import torch
from torch import nn

for inplace in (False, True):
    x = torch.randn(4, 8)
    hidden = nn.Linear(8, 8)(x)
    y = nn.ReLU(inplace)(hidden)
    kept = y.grad_fn._saved_result
    print("inplace", inplace, " 新开内存", y.data_ptr() != hidden.data_ptr(),
          " 留给反向的就是输出", kept.data_ptr() == y.data_ptr())

a = torch.randn(3, requires_grad=True).sigmoid()
nn.ReLU(inplace=True)(a)                  # sigmoid 反向要用自己的输出
try:
    a.sum().backward()
except RuntimeError as error:
    print(str(error).partition(": [")[0])
