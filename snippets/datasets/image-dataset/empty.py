from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

for name in ("train/cat/1.jpg", "train/dog/1.jpg", "test/dog/1.jpg"):
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8)).save(name)

print("训练", ImageFolder("train").class_to_idx)
print("测试", ImageFolder("test").class_to_idx)          # dog 变成 0 了

Path("train/.ipynb_checkpoints").mkdir()
try:
    ImageFolder("train")
except FileNotFoundError as error:
    print(str(error).split(". ")[0])
dataset = ImageFolder("train", allow_empty=True)
print(dataset.classes)
