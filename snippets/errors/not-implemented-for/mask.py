import torch
import torch.nn.functional as F

mask = torch.tensor([[0, 7], [2, 255]])               # 每个像素的类别
try:
    F.interpolate(mask[None, None], scale_factor=2)
except NotImplementedError as error:
    print(error)
big = F.interpolate(mask[None, None].float(), scale_factor=2)
print(big[0, 0].long())
