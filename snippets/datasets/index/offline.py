from skimage.data import chelsea
from sklearn.datasets import load_diabetes, load_digits, load_iris
from statsmodels.datasets import co2, sunspots
from torchvision.datasets import FakeData

for name, load in (("load_iris", load_iris), ("load_digits", load_digits),
                   ("load_diabetes", load_diabetes)):
    x, y = load(return_X_y=True)
    print(f"{name:14} {x.shape}，标签", y[:3])

print("sunspots      ", sunspots.load_pandas().data.shape)
print("co2           ", co2.load_pandas().data.shape)
print("chelsea       ", chelsea().shape)

fake = FakeData(size=100, image_size=(3, 32, 32), num_classes=10)
image, label = fake[0]                     # 随机的像素，只用来试代码
print("FakeData      ", len(fake), image.size, 0 <= int(label) < 10)
print(sunspots.COPYRIGHT, co2.COPYRIGHT)
