import torch
from torch import nn

vocabulary = ["<pad>", "<unk>", "the", "cat"]          # 训练时的词表
embedding = nn.Embedding(len(vocabulary), 8)           # 大小从词表来
linear = nn.Linear(embedding.embedding_dim, 2)         # 宽度从前一层来
ids = torch.tensor([[2, 3, 1]])
assert 0 <= ids.min() and ids.max() < embedding.num_embeddings
print(linear(embedding(ids)).shape)
