from datasets import load_dataset

dataset = load_dataset("stanfordnlp/imdb")       # 组织名/数据集名
print(list(dataset))
print(dataset["train"].features)
