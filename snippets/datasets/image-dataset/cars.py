from pathlib import Path

import numpy as np
from PIL import Image
from scipy.io import savemat
from torchvision import datasets

try:
    datasets.StanfordCars(root=".", download=True)
except ValueError as error:
    print(error)

devkit, images = Path("stanford_cars/devkit"), Path("stanford_cars/cars_train")
for folder in (devkit, images):                # 这一段换成你下载的文件
    folder.mkdir(parents=True, exist_ok=True)
rows = np.array([("00001.jpg", 2), ("00002.jpg", 1)],
                dtype=[("fname", "O"), ("class", "O")])
savemat(devkit / "cars_train_annos.mat", {"annotations": rows})
savemat(devkit / "cars_meta.mat",
        {"class_names": np.array(["Audi", "BMW"], dtype="O")})
for file in rows["fname"]:
    Image.new("RGB", (60, 40)).save(images / file)
train = datasets.StanfordCars(root=".", split="train", download=False)
image, label = train[0]
print(len(train), image.size, label, train.classes[label])
