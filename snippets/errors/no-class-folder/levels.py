from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

for name in ("flowers/train/cat/1.jpg", "flowers/train/dog/1.jpg",
             "flowers/val/cat/1.jpg"):
    Path(name).parent.mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(name)

print("高了一层，不报错：", ImageFolder("flowers").classes)
print("对：", ImageFolder("flowers/train").classes)

Path("flowers/train/.ipynb_checkpoints").mkdir()
for folder in ("flowers/train", "flowers/train/cat", "nowhere"):
    try:
        ImageFolder(folder)
    except FileNotFoundError as error:
        print(folder, "：", str(error).partition(". ")[0])
