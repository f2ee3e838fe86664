import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, digits = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float(), (torch.tensor(digits) % 2).float()
for divide_by, lr in ((1, 0.1), (1, 0.0001), (16, 0.1)):
    torch.manual_seed(0)
    model = nn.Linear(64, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
    for step in range(100):
        output = model(x / divide_by).squeeze(1)
        loss = nn.functional.mse_loss(output, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"输入 0 到 {(x / divide_by).max():<3.0f}lr={lr:<7}"
          f"100 步后的损失 {loss.item():.2f}")
