from collections import Counter

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

rows = [("今天 下雨", 0), ("今天 天气 很 好", 1), ("明天 下雨", 0)]
counts = Counter(w for text, _ in rows for w in text.split())
names = ["<pad>", "<unk>", *(w for w, n in counts.most_common() if n >= 1)]
vocab = {name: i for i, name in enumerate(names)}    # 代替 build_vocab


def collate(batch):                                  # 代替 BucketIterator
    ids = [torch.tensor([vocab.get(w, 1) for w in text.split()])
           for text, _ in batch]
    return (pad_sequence(ids, batch_first=True),
            torch.tensor([label for _, label in batch]))


for ids, labels in DataLoader(rows, batch_size=2, collate_fn=collate):
    print(ids.tolist(), labels.tolist())
