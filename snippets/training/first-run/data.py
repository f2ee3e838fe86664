import torch
from sklearn.datasets import load_digits

pixels, labels = load_digits(return_X_y=True)
x, y = torch.tensor(pixels).float(), torch.tensor(labels)

print("形状", tuple(x.shape), tuple(y.shape), "类型", x.dtype, y.dtype)
print("输入", x.min().item(), "到", x.max().item())
print("有 nan 吗", x.isnan().any().item())
print("标签", y.min().item(), "到", y.max().item())
print("各类个数", y.bincount().tolist())
print(f"总猜最多的一类，准确率 {y.bincount().max() / len(y):.2f}")
