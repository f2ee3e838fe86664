import zlib

import torch
from torch import nn

BUCKETS = 10_000


def features(text, bigram):
    words = text.split()
    if bigram:
        words = words + [f"{a} {b}" for a, b in zip(words, words[1:])]
    return [zlib.crc32(w.encode()) % BUCKETS for w in words]


class FastText(nn.Module):
    def __init__(self, dim, classes):
        super().__init__()
        self.bag = nn.EmbeddingBag(BUCKETS, dim, mode="mean")
        self.head = nn.Linear(dim, classes)

    def forward(self, lists):              # 长短不一，不用填充
        lengths = torch.tensor([0] + [len(x) for x in lists])
        flat = torch.tensor([i for x in lists for i in x])
        return self.head(self.bag(flat, lengths.cumsum(0)[:-1]))


model = FastText(dim=10, classes=2)
texts = ["not good it is bad", "not bad it is good"]    # 词相同，次序不同
for bigram in (False, True):
    a, b = model([features(t, bigram) for t in texts])
    print(f"{'加二元词组' if bigram else '只有单个词'}："
          f"两句的输出相同 {torch.allclose(a, b, atol=1e-6)}")
