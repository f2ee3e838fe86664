from collections import Counter

import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

SPECIAL = ["<pad>", "<unk>", "<sos>", "<eos>"]       # 编号 0 1 2 3


class Vocabulary:
    def __init__(self, sentences, least):
        counts = Counter(word for words in sentences for word in words)
        kept = [word for word, n in counts.most_common() if n >= least]
        self.names = [*SPECIAL, *kept]
        self.ids = {name: i for i, name in enumerate(self.names)}

    def encode(self, words):
        return torch.tensor([2, *(self.ids.get(w, 1) for w in words), 3])

train = [list("今天下雨"), list("今天天气好"), list("明天不下雨")]
vocabulary = Vocabulary(train, least=2)              # 只出现一次的不收
print(vocabulary.names)
ids = pad_sequence([vocabulary.encode(s) for s in train], batch_first=True)
print(ids)
print(nn.Embedding(len(vocabulary.names), 8, padding_idx=0)(ids).shape)
