from pathlib import Path

from datasets import load_dataset

Path("reviews.csv").write_text("text,label\n很好看,1\n不好看,0\n", "utf-8")
log = Path("calls.txt")


def encode(row):
    with open("calls.txt", "a") as file:
        file.write("x")                          # 做一行记一笔
    return {"ids": [ord(c) for c in row["text"]]}

for run in (1, 2):
    dataset = load_dataset("csv", data_files="reviews.csv", split="train")
    dataset = dataset.map(encode)
    print("第", run, "次运行，一共做了", log.stat().st_size, "行")
print(dataset[0])
