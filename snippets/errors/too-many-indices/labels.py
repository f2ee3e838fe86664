import torch

labels = torch.tensor([2, 0, 1])         # 编号，一维
try:
    labels[:, 0]                         # 当成 one-hot 或 (N, 1) 来取
except IndexError as error:
    print(error)
print("编号直接用：", labels[0])
print("要 (N, 1)：", labels[:, None].shape)

pred = torch.randn(1, 2, 1)              # batch 恰好是 1
print("squeeze()：  ", pred.squeeze().shape)
print("squeeze(-1)：", pred.squeeze(-1).shape)
