import torch

x = torch.arange(12).reshape(3, 4)

index = torch.tensor([[3, 0], [1, 1], [2, 0]])
out = x.gather(1, index)                    # 每行里换列
for i in range(3):
    for j in range(2):
        assert out[i, j] == x[i, index[i, j]]
print(out)

index = torch.tensor([[2, 0, 1, 2]])
out = torch.gather(x, 0, index)             # 每列里换行
for j in range(4):
    assert out[0, j] == x[index[0, j], j]
print(out)
