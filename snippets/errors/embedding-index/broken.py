import torch
from torch import nn

words = ["今天", "天气", "很", "好"]
vocab = {w: i for i, w in enumerate(words, start=1)}     # 0 留给填充
embedding = nn.Embedding(len(vocab), 8)
ids = torch.tensor([vocab[w] for w in words])
print(embedding(ids).shape)
