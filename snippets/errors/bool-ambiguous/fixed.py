import torch
import torch.nn.functional as F
from torch import nn

output = nn.Linear(3, 1)(torch.randn(8, 3))
target = torch.randn(8, 1)

criterion = nn.MSELoss()                    # 建一次
loss = criterion(output, target)            # 每一批都用它
print(loss.shape, torch.equal(loss, F.mse_loss(output, target)))
