from PIL import Image
from torch.utils.data import DataLoader, default_collate
from torchvision.transforms.v2.functional import pil_to_tensor

image = Image.new("RGB", (8, 8))
for samples in ([None, 1], [image, image]):
    try:
        next(iter(DataLoader(samples, batch_size=2)))
    except TypeError as error:
        print(error)


def skip_none(samples):                  # 读坏的样本返回 None，组 batch 时去掉
    return default_collate([s for s in samples if s is not None])


print(next(iter(DataLoader([5, None, 7], 3, collate_fn=skip_none))))
batch = next(iter(DataLoader([pil_to_tensor(image)] * 2, batch_size=2)))
print(batch.shape)                       # 图像先变成张量
