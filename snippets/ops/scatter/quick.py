import torch

scores = torch.tensor([[0.1, 0.7, 0.2],
                       [0.5, 0.3, 0.2],
                       [0.0, 0.1, 0.9]])
labels = torch.tensor([1, 0, 2])            # 每个样本的正确类别
index = labels.unsqueeze(1)                 # (3,) → (3, 1)
print(scores.gather(1, index))              # 每行取正确类别的分数
print(scores.gather(1, index).squeeze(1))
