import torch

scores = torch.zeros(1, 3, dtype=torch.float16)
hide = torch.tensor([[False, False, True]])
try:
    scores.masked_fill(hide, -9e15)
except RuntimeError as error:
    print(error)
print("float16 最小", torch.finfo(torch.float16).min)

for value in (-torch.inf, torch.finfo(scores.dtype).min, -1e4):
    weights = scores.masked_fill(hide, value).softmax(dim=-1)
    print(f"{value:10}", weights.tolist())
