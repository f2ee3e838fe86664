from gensim.models import Word2Vec

right = [["今天", "天气", "好"], ["明天", "下雨"]]
wrong = ["今天 天气 好", "明天 下雨"]    # 没有分词：每个字符当一个词
for sentences in (right, wrong):
    model = Word2Vec(sentences, vector_size=8, min_count=1, workers=1)
    print(model.wv.index_to_key)

try:
    Word2Vec(right, vector_size=8, workers=1)    # min_count 默认 5
except RuntimeError as error:
    print("RuntimeError：", error)
