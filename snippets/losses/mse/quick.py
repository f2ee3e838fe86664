import torch
import torch.nn.functional as F

predictions = torch.tensor([[2.5], [0.0], [7.0]])    # 模型给出 (batch, 1)
targets = torch.tensor([3.0, 0.0, 5.0])              # 浮点，(batch,)

print(F.mse_loss(predictions.squeeze(1), targets))   # 先让形状相同
print(F.l1_loss(predictions.squeeze(1), targets))    # 平均绝对误差 MAE
