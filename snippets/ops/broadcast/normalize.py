import torch

images = torch.rand(16, 3, 32, 32)
mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])

# (3,) → (3, 1, 1)：对齐通道那一维
x = (images - mean[:, None, None]) / std[:, None, None]
print(x.shape)

features = torch.tensor([[3.0, 4.0], [6.0, 8.0]])
print(features - features.mean(dim=0))                 # 每列减去这一列的平均
print(features / features.norm(dim=1, keepdim=True))   # 每行除以这一行的长度
