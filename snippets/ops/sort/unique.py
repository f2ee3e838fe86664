import torch

words = torch.tensor([7, 3, 7, 9, 3, 7])
values, inverse, counts = words.unique(
    return_inverse=True, return_counts=True)
print("不同的值", values)
print("重新编号", inverse, torch.equal(values[inverse], words))
print("出现次数", counts, "最多的", words.mode().values.item())
print("一样多时", torch.tensor([3, 3, 1, 1]).mode().values.item())

rows = torch.tensor([[1, 2], [0, 5], [1, 2]])
print("去掉重复的行", torch.unique(rows, dim=0).tolist())
runs = torch.tensor([1, 1, 2, 2, 1])
print("只合并相邻的", runs.unique_consecutive())
