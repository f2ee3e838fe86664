import torch
from torch import nn

model = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.randn(8, 784)

features = model[:-1]                        # 切片是新的 Sequential
print("去掉头", tuple(features(x).shape))
print("层是同一个", features[0] is model[0])

model[-1] = nn.Linear(128, 5)                # 换成 5 类
print("换掉头", tuple(model(x).shape))
model.insert(2, nn.Dropout(0.2))             # 放到第 2 个位置
model.append(nn.Softmax(dim=-1))             # 加在最后
print([type(layer).__name__ for layer in model])
del model[-1]                                # 训练时不要 softmax
print(len(model), "层")
