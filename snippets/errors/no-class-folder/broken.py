from pathlib import Path

from PIL import Image
from torchvision.datasets import ImageFolder

Path("photos").mkdir()
for name in ("cat_1.jpg", "cat_2.jpg", "dog_1.jpg"):
    Image.new("RGB", (8, 8)).save(Path("photos", name))
ImageFolder("photos")
