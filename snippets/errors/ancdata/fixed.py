import resource

import torch
import torch.multiprocessing
from torch.utils.data import DataLoader

torch.multiprocessing.set_sharing_strategy("file_system")    # 子进程里也要

if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, most))
    x = torch.zeros(80, 3)
    print(len(list(DataLoader(x, batch_size=1, num_workers=1))), "个都留着")
