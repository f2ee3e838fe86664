from pathlib import Path

from PIL import Image
from torchvision import datasets

for name in ("Audi TT 2011", "BMW X5 2007"):     # 这一段换成下载的文件夹
    folder = Path("cars/train", name)
    folder.mkdir(parents=True)
    Image.new("RGB", (60, 40)).save(folder / "00001.jpg")

train = datasets.ImageFolder("cars/train")
print(len(train), train.classes)
