import torch

scores = torch.tensor([0.1, 0.7, 0.2])
try:
    scores.topk(5)
except RuntimeError as error:
    print(error)
print(scores.topk(min(5, scores.size(-1))).values)
