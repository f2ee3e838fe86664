import torch
from torch.utils.data import DataLoader
from torchvision.transforms import v2

images = [torch.rand(3, 224, 224), torch.rand(3, 200, 300)]

short_edge = v2.Resize(224)                  # 只定短边，长边按比例
print([tuple(short_edge(x).shape) for x in images])

resize = v2.Resize((224, 224))               # 高和宽都定下来
loader = DataLoader([resize(x) for x in images], batch_size=2)
print(next(iter(loader)).shape)
