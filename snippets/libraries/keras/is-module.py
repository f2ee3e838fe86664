import os

os.environ["KERAS_BACKEND"] = "torch"
os.environ["KERAS_TORCH_DEVICE"] = "cpu"    # 不写：有 GPU 就放上去
import keras
import torch
from torch import nn

torch.manual_seed(0)
body = keras.Sequential([keras.Input((4,)),
                         keras.layers.Dense(16, activation="relu")])
print("Keras 模型是 nn.Module：", isinstance(body, nn.Module))

model = nn.Sequential(body, nn.Linear(16, 1))    # 当成一个层
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
x = torch.randn(256, 4)
y = x.sum(dim=1, keepdim=True)
losses = []
for _ in range(100):    # 普通的 PyTorch 循环
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print("损失降到十分之一以下：", losses[-1] < losses[0] / 10)
