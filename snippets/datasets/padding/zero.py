import torch
from torch import nn

vocabulary = ["<pad>", "<unk>", "好", "看"]      # 0 号留给填充
embedding = nn.Embedding(len(vocabulary), 3, padding_idx=0)
tokens = torch.tensor([[2, 3, 0, 0]])
vectors = embedding(tokens)
print(vectors[0, 2:])
vectors.sum().backward()
print("梯度", embedding.weight.grad[:, 0])
