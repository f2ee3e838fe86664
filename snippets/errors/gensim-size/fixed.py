from gensim.models import Word2Vec

sentences = [["今天", "下雨"], ["明天", "下雨"]] * 50
model = Word2Vec(sentences, vector_size=100, window=5, min_count=1, epochs=10)
print(model.wv["下雨"].shape)
print(sorted(model.wv.key_to_index))
