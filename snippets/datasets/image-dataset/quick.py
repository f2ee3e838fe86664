from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

for name in ("cat/1.jpg", "cat/2.jpg", "dog/1.jpg"):     # 换成你的图片
    Path("train", name).parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (40, 30)).save(Path("train", name))
dataset = ImageFolder("train")       # 一类一个文件夹
print(len(dataset), dataset.class_to_idx, dataset.imgs[2])
