from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

Path("photos").mkdir()
for name in ("cat_1.jpg", "cat_2.jpg", "dog_1.jpg"):
    Image.new("RGB", (8, 8)).save(Path("photos", name))

for path in Path("photos").glob("*.jpg"):        # 一类一个文件夹
    folder = path.parent / path.stem.split("_")[0]
    folder.mkdir(exist_ok=True)
    path.rename(folder / path.name)
dataset = ImageFolder("photos")
print(len(dataset), dataset.class_to_idx)
