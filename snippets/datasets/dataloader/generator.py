import numpy as np
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Noisy(Dataset):
    def __init__(self):
        self.rng = np.random.default_rng()     # 每个进程复制一份
    def __len__(self):
        return 4
    def __getitem__(self, i):
        return self.rng.random(), np.random.random()


def new_rng(worker_id):
    info = get_worker_info()                   # seed 每个进程不同
    info.dataset.rng = np.random.default_rng(info.seed)


if __name__ == "__main__":
    for init in (None, new_rng):
        loader = DataLoader(Noisy(), 2, num_workers=2, worker_init_fn=init)
        (own, shared), (own2, shared2) = loader    # 两个 batch 来自两个进程
        print("self.rng 重复：", own.equal(own2),
              "np.random 重复：", shared.equal(shared2))
