import torch

for x in (torch.tensor([-1, 2]), torch.tensor([0.5, 2.0])):
    try:
        x.bincount()
    except (RuntimeError, NotImplementedError) as error:
        print(error)
values, counts = torch.tensor([-1, 2, -1]).unique(return_counts=True)
print(values, counts)                          # 负数、浮点数用 unique

x = torch.tensor([7, 3, 7, 9, 3])
print("排好序  ", x.unique())
print("原来次序", torch.tensor(list(dict.fromkeys(x.tolist()))))
print("nan", torch.tensor([torch.nan, 1.0, torch.nan]).unique())
