import warnings

import torch

warnings.filterwarnings("ignore", message=".*prototype")     # 还在试验
x = torch.tensor([[1.0, 2.0, 0.0], [4.0, 0.0, 0.0]])
mask = torch.tensor([[True, True, False], [True, False, False]])
m = torch.masked.masked_tensor(x, mask)
print("平均", m.mean(dim=1).to_tensor(0.0))    # 只算 mask 为真的
print("同上", torch.masked.mean(x, dim=1, mask=mask))
