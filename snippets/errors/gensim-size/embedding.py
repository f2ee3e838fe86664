import torch
from gensim.models import Word2Vec
from torch import nn

model = Word2Vec([["今天", "下雨"]] * 50, vector_size=8, min_count=1)
embedding = nn.Embedding.from_pretrained(torch.tensor(model.wv.vectors))
i = model.wv.key_to_index["下雨"]
print(embedding.weight.shape)
print(torch.equal(embedding.weight[i], torch.tensor(model.wv["下雨"])))
