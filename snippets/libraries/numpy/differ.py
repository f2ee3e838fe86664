import numpy as np
import torch

a = np.array([1.0, 2.0, 4.0, 8.0])
x = torch.from_numpy(a)
print("std     ", a.std().round(3), x.std().round(decimals=3).item(),
      "torch 默认除以 n-1：", x.std(correction=0).round(decimals=3).item())
print("median  ", np.median(a), x.median().item(), "torch 取下面那个，不平均")
print("max     ", a.max(axis=0), tuple(x.max(dim=0)), "torch 给值和位置")
print("float   ", np.ones(2).dtype, torch.ones(2).dtype)
print("int / int", (np.array([1]) / 2).dtype, (torch.tensor([1]) / 2).dtype)
print("repeat  ", np.repeat([1, 2], 2), torch.tensor([1, 2]).repeat(2).tolist())
