import pickle

file = open("vocab.pkl", "wb")
pickle.dump({"<pad>": 0, "<unk>": 1}, file)     # 没有关，还没写进去
vocab = pickle.load(open("vocab.pkl", "rb"))
