import torch

x = torch.randn(2000, 64)
nearest = []
for part in x.split(500):                  # 一次 500 行，中间结果 500 × 2000
    distance = torch.cdist(part, x)
    nearest.append(distance.topk(2, largest=False).indices[:, 1])
nearest = torch.cat(nearest)
print(nearest.shape)

whole = torch.cdist(x, x).topk(2, largest=False).indices[:, 1]
print("和一次算完的相同", torch.equal(nearest, whole))
