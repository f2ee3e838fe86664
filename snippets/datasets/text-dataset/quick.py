from datasets import load_dataset
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
dataset = load_dataset("stanfordnlp/imdb", split="train")
dataset = dataset.map(lambda rows: tokenizer(rows["text"], truncation=True),
                      batched=True)
print(dataset.column_names)
print(dataset.features["label"].names)
