import torch
from torch.utils.data import DataLoader

images = [torch.zeros(3, 40, 30), torch.zeros(3, 20, 30)]     # 大小不同
if __name__ == "__main__":
    for workers in (0, 2):
        try:
            next(iter(DataLoader(images, 2, num_workers=workers)))
        except RuntimeError as error:
            print(workers, str(error).strip().splitlines()[-1])
