import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 4, 4)
print(F.avg_pool2d(x, 3, stride=1, padding=1)[0, 0, 0])
print(F.avg_pool2d(x, 3, stride=1, padding=1,
                   count_include_pad=False)[0, 0, 0])
print(F.max_pool2d(-x, 3, stride=1, padding=1)[0, 0, 0])    # 填的是负无穷
