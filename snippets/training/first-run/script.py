import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
pixels, labels = load_digits(return_X_y=True)          # 1 换成你的数据
data = TensorDataset(torch.tensor(pixels / 16).float(), torch.tensor(labels))
train_data, valid_data = random_split(data, [0.8, 0.2])
loader = DataLoader(train_data, batch_size=64, shuffle=True)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(),    # 2 输入和类别数
                      nn.Linear(64, 10))
loss_fn = nn.CrossEntropyLoss()                        # 3 换了任务才换
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)    # 4 最后才调
x_valid, y_valid = valid_data[:]
for epoch in range(5):
    for x, y in loader:
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        accuracy = (model(x_valid).argmax(dim=1) == y_valid).float().mean()
    print(f"第 {epoch + 1} 轮  损失 {loss.item():.2f}  验证 {accuracy:.2f}")
