import warnings

import torch

x = torch.FloatTensor([1, 2])                   # torch.tensor(…, dtype=…)
mask = torch.ByteTensor([1, 0])                 # 现在的掩码用 bool
print(x.dtype, mask.dtype, torch.LongTensor([1]).dtype,
      torch.IntTensor([1]).dtype, torch.BoolTensor([1]).dtype)

print(x.type(), x.type(torch.LongTensor).dtype)     # x.to(torch.int64)
print(x.type("torch.DoubleTensor").dtype)           # x.to(torch.float64)
print(x[mask.bool()])

print(torch.float is torch.float32, torch.half is torch.float16,
      torch.double is torch.float64, torch.int is torch.int32)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_default_tensor_type(torch.FloatTensor)
print(str(caught[0].message).split(" (")[0])
