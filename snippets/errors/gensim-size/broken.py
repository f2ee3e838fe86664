from gensim.models import Word2Vec

sentences = [["今天", "下雨"], ["明天", "下雨"]] * 50
model = Word2Vec(sentences, size=100, window=5, min_count=1, iter=10)
