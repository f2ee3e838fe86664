texts = ["我 喜欢 这 部 电影", "这 部 电影 不 好看"]        # 词用空格隔开
words = sorted({word for text in texts for word in text.split()})
vocabulary = {word: i for i, word in enumerate(["<pad>", "<unk>", *words])}
print(vocabulary)

ids = [vocabulary.get(word, 1) for word in "我 讨厌 这 部 电影".split()]
print(ids)
names = list(vocabulary)
print([names[i] for i in ids])
