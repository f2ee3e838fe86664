from datasets import Dataset
from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
dataset = Dataset.from_dict({"text": ["a good film", "bad"], "label": [1, 0]})
dataset = dataset.map(lambda row: tokenizer(
    row["text"], padding="max_length", max_length=8, truncation=True))

print(type(dataset[0]["input_ids"]))
dataset.set_format("torch", columns=["input_ids", "attention_mask", "label"])
print(type(dataset[0]["input_ids"]), list(dataset[0]))
print(dataset[:]["input_ids"])
