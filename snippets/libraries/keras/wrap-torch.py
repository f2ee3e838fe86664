import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

keras.utils.set_random_seed(0)
net = nn.Sequential(nn.Linear(4, 16), nn.ReLU())    # PyTorch 的网络
model = keras.Sequential([keras.layers.TorchModuleWrapper(net),
                          keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")

x = torch.randn(256, 4)
rows = TensorDataset(x, x.sum(dim=1, keepdim=True))
history = model.fit(DataLoader(rows, batch_size=32), epochs=10,
                    shuffle=False, verbose=0)    # 直接收 DataLoader
losses = history.history["loss"]
print("损失降到十分之一以下：", losses[-1] < losses[0] / 10)
