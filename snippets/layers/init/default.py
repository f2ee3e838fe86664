import torch
from torch import nn

torch.manual_seed(0)
layers = {
    "Linear(400, 50)": nn.Linear(400, 50),
    "Conv2d(16, 8, 5)": nn.Conv2d(16, 8, kernel_size=5),    # 16×5×5 = 400
    "LSTM(10, 400)": nn.LSTM(10, 400),
    "Embedding(99, 9)": nn.Embedding(99, 9),
    "LayerNorm(64)": nn.LayerNorm(64),
}
for name, layer in layers.items():
    weight = next(layer.parameters())
    print(f"{name:17}最小 {weight.min():6.3f}，最大 {weight.max():5.3f}，"
          f"标准差 {weight.std():.3f}")
print("1 / sqrt(400) =", 1 / 400**0.5)
