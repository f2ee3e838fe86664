import torch
from gensim.models import KeyedVectors
from torch import nn

words = ["苹果", "香蕉", "汽车", "火车"]
embedding = nn.Embedding(4, 3)    # 假设是训练好的
with torch.no_grad():
    embedding.weight.copy_(torch.tensor(
        [[1, 0, 0.1], [1, 0.1, 0], [0, 1, 0.1], [0.1, 1, 0]]))

wv = KeyedVectors(vector_size=3)
wv.add_vectors(words, embedding.weight.detach().numpy())
print(wv.most_similar("苹果", topn=1)[0][0], wv.doesnt_match(words[:3]))

wv.save_word2vec_format("words.txt")    # 网上下载的词向量多是这种格式
print(open("words.txt", encoding="utf-8").readline().strip(), "← 个数 宽度")
print(KeyedVectors.load_word2vec_format("words.txt").index_to_key)
