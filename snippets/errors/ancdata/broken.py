import resource

import torch
from torch.utils.data import DataLoader

if __name__ == "__main__":
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, most))   # ulimit -n 64
    x = torch.zeros(80, 3)
    batches = list(DataLoader(x, batch_size=1, num_workers=1))
