import torch
import torch.nn.functional as F
from torch import nn

criterion = nn.MSELoss()                      # 先建层，再像函数一样调用
predictions, targets = torch.randn(8, 3), torch.randn(8, 3)

print(isinstance(criterion, nn.Module), len(list(criterion.parameters())))
print(torch.equal(criterion(predictions, targets),
                  F.mse_loss(predictions, targets)))     # 函数写法，结果相同
