import torch
import torch.nn.functional as F

votes = torch.tensor([3, 1, 2])
print(F.softmax(votes.float(), dim=0))
print(F.softmax(votes, dim=0, dtype=torch.float32))   # softmax 自己能转

prediction, target = torch.tensor([2, 5]), torch.tensor([1, 5])
print(F.mse_loss(prediction.float(), target.float()))
