import csv

from datasets import Dataset, load_dataset

texts, labels = ["很好看", "不好看", "值得一看"], [1, 0, 1]
dataset = Dataset.from_dict({"text": texts, "label": labels})    # 内存里的列表
print(dataset)

with open("reviews.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["text", "label"])
    writer.writerows(zip(texts, labels))

dataset = load_dataset("csv", data_files="reviews.csv", split="train")
parts = dataset.train_test_split(test_size=1, seed=0)
print({name: len(part) for name, part in parts.items()})
