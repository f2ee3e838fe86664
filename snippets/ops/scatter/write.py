import torch

labels = torch.tensor([1, 0, 2])
index = labels.unsqueeze(1)
print(torch.zeros(3, 4).scatter(1, index, 1.0))    # 独热编码

x = torch.tensor([[5.0, 6.0], [7.0, 8.0]])
places = torch.tensor([[2, 0], [0, 1]])
out = torch.zeros(2, 3)
out.scatter_(1, places, x)                         # 带下划线：原地写
print(out)
print(torch.equal(out.gather(1, places), x))       # gather 再读回来

out.index_fill_(1, torch.tensor([0, 2]), -1.0)     # 整列填一个数
print(out)
