import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(320, 4), torch.randn(320, 1)


def train(batch_size, accumulate):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    batches = zip(x.split(batch_size), y.split(batch_size))
    for i, (inputs, targets) in enumerate(batches, 1):
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss / accumulate).backward()
        if i % accumulate == 0:
            optimizer.step()
            optimizer.zero_grad()
    return model[0].weight.detach()


big, small = train(32, 1), train(8, 4)
print("一批 32 个，和 4 批 8 个：", torch.allclose(big, small, atol=1e-6))
print("一批 32 个，和每批 8 个都更新：", torch.allclose(big, train(8, 1)))
