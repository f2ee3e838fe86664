from gensim.models import FastText, Word2Vec

sentences = [["playing", "football"], ["played", "tennis"],
             ["running", "fast"], ["plays", "chess"]] * 50
options = {"vector_size": 16, "min_count": 1, "workers": 1, "seed": 0}
words = Word2Vec(sentences, **options).wv
pieces = FastText(sentences, min_n=3, max_n=5, **options).wv

print("player 在词表里：", "player" in words.key_to_index)
try:
    words["player"]
except KeyError as error:
    print("Word2Vec：", error)
print("FastText：", pieces["player"].shape, "最像",
      pieces.most_similar("player", topn=1)[0][0])
