import numpy as np
from gensim.models import FastText
from gensim.models.fasttext import ft_ngram_hashes

sentences = [["cats", "like", "warm", "places"], ["dogs", "like", "running"]]
model = FastText(
    sentences, vector_size=16, min_count=1, bucket=2000, epochs=1
)
wv = model.wv

new = "doggies"
print("词表里有：", new in wv.key_to_index)
rows = ft_ngram_hashes(new, wv.min_n, wv.max_n, wv.bucket)
mine = wv.vectors_ngrams[rows].mean(axis=0)
print("新词的向量 = 片段向量的平均：", np.allclose(mine, wv[new], atol=1e-6))
