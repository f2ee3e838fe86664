import torch
from torch.utils.data import DataLoader
from torchvision.transforms import v2

images = [torch.zeros(3, 40, 30), torch.zeros(3, 20, 30)]
resize = v2.Resize((32, 32))                    # 要写两个数


def collate(batch):
    return torch.stack([resize(image) for image in batch])


if __name__ == "__main__":
    loader = DataLoader(images, 2, num_workers=2, collate_fn=collate)
    print("Resize((32, 32))", tuple(next(iter(loader)).shape))
    for image in images:                        # 一个数只定短边，还是不一样大
        print("Resize(32)      ", tuple(v2.Resize(32)(image).shape))
