import torch

logits = torch.tensor([[2.0, 1.5, 0.1, -1.0],
                       [0.0, 0.5, 3.0, 2.0],
                       [1.0, 0.9, 0.8, 0.0],
                       [0.0, 1.0, 2.0, 3.0]])
labels = torch.tensor([1, 2, 3, 3])

for k in (1, 2, 4):
    top = logits.topk(k).indices         # (batch, k)
    hit = (top == labels[:, None]).any(dim=-1)
    print(f"top-{k}", hit.tolist(), f"{hit.float().mean():.2f}")
