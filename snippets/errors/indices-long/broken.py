import torch
from torch import nn

sentences = [[3, 5, 2], [7, 1]]
ids = torch.zeros(2, 3)                    # zeros 默认是 float32
for row, words in enumerate(sentences):
    ids[row, :len(words)] = torch.tensor(words)
nn.Embedding(10, 4)(ids)
