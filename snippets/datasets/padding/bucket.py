import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

torch.manual_seed(0)
rows = [torch.ones(n) for n in torch.randint(1, 100, (256,)).tolist()]


def cells(order):
    loader = DataLoader(rows, batch_sampler=order, collate_fn=pad_sequence)
    return sum(batch.numel() for batch in loader)


words = sum(map(len, rows))
shuffled = torch.randperm(256).view(-1, 16).tolist()
by_length = sorted(range(256), key=lambda i: len(rows[i]))
grouped = torch.tensor(by_length).view(-1, 16)
grouped = grouped[torch.randperm(16)].tolist()          # batch 之间仍打乱
for name, order in (("随机组", shuffled), ("长短相近", grouped)):
    total = cells(order)
    print(f"{name} 一共 {total} 格，填充占 {1 - words / total:.0%}")
