from gensim.models import Word2Vec

model = Word2Vec([["今天", "下雨"]] * 50, vector_size=8, min_count=1)
for code in ('model["下雨"]', 'model.most_similar("下雨")',
             "model.wv.vocab", "model.wv.index2word"):
    try:
        eval(code)
    except (TypeError, AttributeError) as error:
        print(code, type(error).__name__)
print(model.wv["下雨"].shape, model.wv.most_similar("下雨")[0][0])
print(len(model.wv.key_to_index), len(model.wv.index_to_key))
print(model.wv.get_vecattr("下雨", "count"))      # vocab[词].count
