import torch

x = torch.tensor([[3.0, 9.0, 1.0, 5.0],
                  [7.0, 2.0, 8.0, 6.0]])
indices = x.topk(2).indices
mask = torch.zeros_like(x, dtype=torch.bool).scatter(1, indices, True)
print(mask)
print(x.where(mask, 0))                      # 只留每行最大的两个

ids = torch.tensor([[10, 11, 12, 13],
                    [20, 21, 22, 23]])
print(ids.gather(1, indices))                # 用同样的下标取另一个张量

scores = torch.tensor([0.1, 0.7, 0.2, 0.9], requires_grad=True)
scores.topk(2).values.sum().backward()
print(scores.grad)                           # 梯度只到选中的元素
