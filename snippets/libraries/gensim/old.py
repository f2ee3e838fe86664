from gensim.models import Word2Vec

sentences = [["床前", "明月", "光"]] * 10
try:
    Word2Vec(sentences, size=8, iter=5)
except TypeError as error:
    print(error)
model = Word2Vec(sentences, vector_size=8, epochs=5, workers=1)
for old in ("wv.vocab", "wv.index2word"):
    try:
        getattr(model.wv, old.split(".")[1])
    except AttributeError as error:
        print(old, "→", str(error).splitlines()[0])
print(list(model.wv.key_to_index), model.wv.index_to_key)
