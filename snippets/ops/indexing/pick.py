import torch

x = torch.arange(12).reshape(3, 4)
i = torch.tensor([3, 0, 3])
print("取几列", x.index_select(1, i).tolist())      # 可重复
print("同上", torch.equal(x.index_select(1, i), x[:, i]))
print("展平再取", x.take(torch.tensor([0, 5, 11])))

labels = torch.tensor([1, 0, 2])                    # 每行各取一个
print("每行一个", x[torch.arange(3), labels])
print("同上", x.gather(1, labels[:, None]).squeeze(1))

rows, columns = torch.tensor([0, 2]), torch.tensor([1, 3])
print("配对", x[rows, columns])                     # (0, 1) 和 (2, 3)
print("交叉", x[rows][:, columns].tolist())         # 两行两列的小矩阵
print("同上", x[rows[:, None], columns].tolist())   # 一步写完，可以赋值
