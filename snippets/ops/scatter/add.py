import torch

users = torch.tensor([0, 2, 0, 2, 2])              # 每笔订单属于谁
money = torch.tensor([1.0, 10.0, 2.0, 20.0, 30.0])

total = torch.zeros(3)
total[users] += money                              # 错：重复的只算一次
print("错  ", total)
print("合计", torch.zeros(3).index_add_(0, users, money))
print("同上", torch.zeros(3).scatter_add(0, users, money))

for how in ("mean", "amax"):                       # 不把初值 0 算进去
    out = torch.zeros(3).scatter_reduce(
        0, users, money, reduce=how, include_self=False)
    print(how, out)
print("个数", users.bincount(minlength=3))
