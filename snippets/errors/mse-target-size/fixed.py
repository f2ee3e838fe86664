import warnings

import torch
import torch.nn.functional as F

warnings.simplefilter("ignore")
prices = torch.tensor([1.0, 2.0, 3.0])
predictions = prices[:, None]                       # (3, 1)，全部预测对
print((predictions - prices).shape)
print("广播  ", F.mse_loss(predictions, prices))
print("改法一", F.mse_loss(predictions, prices[:, None]))
print("改法二", F.mse_loss(predictions.squeeze(1), prices))
