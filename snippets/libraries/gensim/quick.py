from itertools import product

from gensim.models import Word2Vec

groups = [("我 他 妈妈 同学".split(), "吃 买 洗".split(),
           "苹果 香蕉 西瓜 橘子".split()),
          ("我 他 妈妈 同学".split(), "坐 等 修".split(),
           "汽车 火车 公交 地铁".split())]
sentences = [list(words) for group in groups for words in product(*group)]

model = Word2Vec(sentences * 20, vector_size=16, window=2, min_count=1,
                 sample=0, epochs=20, workers=1, seed=0)
print(len(sentences), "句，词表", len(model.wv), "个词")
for word in ("苹果", "火车"):
    near = [name for name, _ in model.wv.most_similar(word, topn=3)]
    print(word, "→", sorted(near))
