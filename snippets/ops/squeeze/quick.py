import torch

x = torch.zeros(3, 4)
print(x.unsqueeze(0).shape)      # 最前面加一维
print(x.unsqueeze(1).shape)      # 加在第 1 维的位置
print(x.unsqueeze(-1).shape)     # 最后加一维

y = torch.zeros(3, 1, 4)
print(y.squeeze(1).shape)        # 去掉第 1 维
