import torch

x = torch.arange(12).reshape(3, 4)
labels = torch.tensor([3, 0, 1])
try:
    x.gather(1, labels)                            # 维数不同
except RuntimeError as error:
    print(error)

row = labels.unsqueeze(0)                          # 错：(1, 3)，不报错
print("错", x.gather(1, row).tolist())
column = labels.unsqueeze(1)                       # 对：(3, 1)
print("对", x.gather(1, column).tolist())

try:
    x.gather(1, column + 3)                        # 越界
except RuntimeError as error:
    print(error)
