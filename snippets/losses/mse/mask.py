import torch
import torch.nn.functional as F

predictions = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
targets = torch.tensor([[1.0, 4.0], [float("nan"), 4.0]])    # 缺一个

print("直接算", F.mse_loss(predictions, targets).item())
known = ~targets.isnan()
loss = F.mse_loss(predictions[known], targets[known])
loss.backward()
print("只算有的", loss.item(), "梯度", predictions.grad.tolist())
