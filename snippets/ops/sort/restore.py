import torch

lengths = torch.tensor([2, 5, 3])
order = torch.argsort(lengths, descending=True)   # 长的排前面
back = order.argsort()                            # 逆排列
print(lengths[order], lengths[order][back])

scores = torch.tensor([70, 95, 80])
rank = scores.argsort(descending=True).argsort() + 1
print("名次", rank)
