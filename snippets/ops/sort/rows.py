import torch

people = torch.tensor([[30, 150],              # 年龄，身高
                       [25, 170],
                       [40, 160],
                       [25, 165]])
print("错", people.sort(dim=0).values.tolist())         # 每列各排各的
print("对", people[people[:, 0].argsort()].tolist())    # 按年龄排整行

order = people[:, 1].argsort()                 # 先排次要的：身高
order = order[people[order, 0].argsort(stable=True)]    # 再排主要的
print("年龄相同再按身高", people[order].tolist())
