from torch.utils.data import DataLoader, Dataset, IterableDataset


class Indexed(Dataset):
    def __len__(self):
        return 6
    def __getitem__(self, i):
        return i


class Stream(IterableDataset):
    def __iter__(self):
        yield from range(6)


actions = {"len(data)   ": lambda data: len(data),
           "data[3]     ": lambda data: data[3],
           "shuffle=True": lambda data: len(DataLoader(data, shuffle=True))}
for data in (Indexed(), Stream()):
    print(type(data).__name__)
    for name, action in actions.items():
        try:
            print("  ", name, action(data))
        except (TypeError, NotImplementedError, ValueError) as error:
            print("  ", name, error)
