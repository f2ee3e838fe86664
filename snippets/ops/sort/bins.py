import torch

ages = torch.tensor([5, 18, 30, 70])
edges = torch.tensor([18, 60])                 # 要从小到大
print("18 归左边", torch.bucketize(ages, edges))
groups = torch.bucketize(ages, edges, right=True)
print("18 归右边", groups, [["少年", "成年", "老年"][g] for g in groups])

print("查表", torch.searchsorted(edges, ages, right=True))    # 参数次序相反
