from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Count(IterableDataset):
    def __iter__(self):
        yield from range(6)


class Split(IterableDataset):
    def __iter__(self):
        info = get_worker_info()
        first, step = (info.id, info.num_workers) if info else (0, 1)
        yield from range(first, 6, step)


if __name__ == "__main__":
    for data in (Count(), Split()):
        loader = DataLoader(data, batch_size=3, num_workers=2)
        print(type(data).__name__, [batch.tolist() for batch in loader])
