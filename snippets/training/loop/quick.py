import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for x in torch.randn(300, 32, 1):         # 300 批；平时换成 DataLoader
    loss = torch.nn.functional.mse_loss(model(x), 3 * x + 1)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"学到 {model.weight.item():.2f}x + {model.bias.item():.2f}，应是 3x + 1")
