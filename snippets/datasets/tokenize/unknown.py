import torch
from torch import nn

vocabulary = {"<pad>": 0, "<unk>": 1, "好": 2, "看": 3}
try:
    vocabulary["坏"]
except KeyError as error:
    print("KeyError", error)
print(vocabulary.get("坏", vocabulary["<unk>"]))

embedding = nn.Embedding(3, 8)                   # 词表有 4 个词，少了一行
try:
    embedding(torch.tensor([2, 3]))
except IndexError as error:
    print(error)
embedding = nn.Embedding(len(vocabulary), 8)
print(embedding(torch.tensor([2, 3])).shape)
