from torch.utils.data import random_split

for parts in ([0.8, 0.2], [0.7, 0.2], [0.7, 0.2, 0.1], [80, 20], [50, 20]):
    try:
        print(parts, [len(part) for part in random_split(range(100), parts)])
    except ValueError as error:
        print(parts, "和是", sum(parts), error)
