import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

samples = [([5, 6, 7], 1), ([8], 0), ([3, 4], 1), ([9, 2, 6, 1], 0)]


def collate(batch):
    tokens, labels = zip(*batch)
    tokens = [torch.tensor(ids) for ids in tokens]
    return {"tokens": pad_sequence(tokens, batch_first=True),
            "lengths": torch.tensor([len(ids) for ids in tokens]),
            "labels": torch.tensor(labels)}


for batch in DataLoader(samples, batch_size=2, collate_fn=collate):
    for name, value in batch.items():
        print(f"{name:8}", value.tolist())
