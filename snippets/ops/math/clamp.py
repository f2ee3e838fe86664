import torch

x = torch.tensor([-2.0, 0.5, 3.0])
print("clamp   ", x.clamp(-1, 1), torch.clip(x, -1, 1))     # clip 是别名
print("只限下界", torch.clamp(x, min=0), torch.relu(x))     # 就是 relu
print("软截断  ", torch.tanh(x))

y = torch.tensor([0.0, 1.0, 2.0])
print("逐个取大", torch.maximum(x, y))             # 两个张量
print("逐个取小", torch.minimum(x, y))
print("上界各异", x.clamp(max=y))
print("插值    ", torch.lerp(x, y, 0.5))           # x + 0.5 * (y - x)
