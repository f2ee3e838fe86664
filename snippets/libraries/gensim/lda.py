from gensim.corpora import Dictionary
from gensim.models import LdaModel

texts = [line.split() for line in """球队 比赛 进球 教练 球队
比赛 冠军 球队 训练 进球
教练 训练 球队 比赛 冠军
股票 银行 利率 市场 股票
市场 利率 银行 投资 股票
投资 银行 市场 利率 上涨""".splitlines()] * 5

dictionary = Dictionary(texts)    # 词 → 编号
bags = [dictionary.doc2bow(text) for text in texts]    # [(编号, 次数), …]
model = LdaModel(bags, num_topics=2, id2word=dictionary, passes=20,
                 random_state=0)
for topic in range(2):
    print("主题", topic, [w for w, _ in model.show_topic(topic, topn=4)])

new = dictionary.doc2bow("银行 投资 股票 比赛".split())
shares = model.get_document_topics(new, minimum_probability=0)
print("新的一篇", {topic: round(float(share), 1) for topic, share in shares})
