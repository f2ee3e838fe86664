import torch
from torch import multiprocessing, nn


def work(model):                             # 在子进程里运行
    with torch.no_grad():
        model.bias.add_(1)


if __name__ == "__main__":
    model = nn.Linear(4, 2)
    nn.init.zeros_(model.bias)
    model.share_memory()                     # 参数放进共享内存
    workers = [multiprocessing.Process(target=work, args=(model,))
               for _ in range(2)]
    for worker in workers:
        worker.start()
        worker.join()
    print(model.bias.tolist(), model.bias.is_shared())
