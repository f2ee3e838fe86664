import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Sequential(nn.Linear(32, 64), nn.ReLU(), nn.Linear(64, 4)).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(64, 32), torch.randint(4, (64,))


def step(batch_size):
    optimizer.zero_grad()
    for part, labels in zip(x.split(batch_size), y.split(batch_size)):
        with torch.autocast(device, dtype=torch.bfloat16):
            loss = nn.functional.cross_entropy(
                model(part.to(device)), labels.to(device))
        (loss * len(part) / len(x)).backward()       # 累积，等于一次 64 个
    return model[0].weight.grad.clone()


same = torch.allclose(step(64), step(16), atol=1e-2)
print("分 4 次，每次 16 个，梯度一样", same)
