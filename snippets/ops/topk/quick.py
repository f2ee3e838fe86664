import torch

scores = torch.tensor([0.1, 0.7, 0.2, 0.9, 0.4])
values, indices = scores.topk(3)      # 从大到小
print(values)
print(indices)                        # 在 scores 里的下标
print(scores.topk(2, largest=False).values)      # 最小的两个
