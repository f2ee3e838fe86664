import torch
from gensim.models import Word2Vec
from torch import nn

sentences = [["床前", "明月", "光"], ["举头", "望", "明月"]] * 50
wv = Word2Vec(sentences, vector_size=8, min_count=1, workers=1, seed=0).wv

pad, unk = 0, 1    # 前面留两个编号：填充、没见过的词
vocab = {word: i + 2 for word, i in wv.key_to_index.items()}
weights = torch.zeros(len(vocab) + 2, wv.vector_size)
weights[2:] = torch.from_numpy(wv.vectors)
weights[unk] = weights[2:].mean(dim=0)
embedding = nn.Embedding.from_pretrained(
    weights, freeze=False, padding_idx=pad)    # freeze=True 就不再训练

ids = torch.tensor([vocab.get(w, unk) for w in ("举头", "望", "太阳")])
vectors = embedding(ids)
print(ids.tolist(), tuple(vectors.shape), vectors.requires_grad)
print("和 gensim 里的相同：",
      torch.equal(vectors[0], torch.from_numpy(wv["举头"].copy())))
