import torch
import torch.nn.functional as F

votes = torch.tensor([3, 1, 2])             # 整数
F.softmax(votes, dim=0)
