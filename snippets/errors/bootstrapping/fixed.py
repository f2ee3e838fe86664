import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(8))     # 定义可以放在外面，新进程也要用


def main():
    loader = DataLoader(dataset, batch_size=4, num_workers=2)
    for (x,) in loader:
        print(x)


if __name__ == "__main__":                   # 新进程里 __name__ 不是 __main__
    main()
