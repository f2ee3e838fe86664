import pickle
from pathlib import Path

with open("vocab.pkl", "wb") as file:           # 离开 with 就写完了
    pickle.dump({"<pad>": 0, "<unk>": 1}, file)
print(Path("vocab.pkl").stat().st_size, "字节")
with open("vocab.pkl", "rb") as file:
    print(pickle.load(file))
