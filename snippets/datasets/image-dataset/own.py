from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision.transforms import v2


class PhotoTable(Dataset):
    def __init__(self, rows, transform):
        self.rows, self.transform = rows, transform

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        path, label = self.rows[i]
        image = Image.open(path).convert("RGB")    # 灰度、透明的也变成 3 通道
        return self.transform(image), label


for name, mode in (("a.png", "RGB"), ("b.png", "L"), ("c.png", "RGBA")):
    Image.new(mode, (40, 30)).save(name)           # 换成你的图片
rows = [("a.png", 0), ("b.png", 1), ("c.png", 0)]
dataset = PhotoTable(rows, v2.Compose([v2.ToImage(), v2.Resize((32, 32))]))
images, labels = next(iter(DataLoader(dataset, batch_size=3)))
print(images.shape, images.dtype, labels)
