import torch

preds = torch.tensor([[1], [0], [1], [1]])       # (4, 1)，模型多出一维
labels = torch.tensor([1, 0, 1, 1])              # (4,)
hits = preds == labels
print("错", hits.shape, hits.float().mean())
hits = preds.squeeze(1) == labels
print("对", hits.shape, hits.float().mean())
assert preds.squeeze(1).shape == labels.shape    # 值得写在评估函数里
