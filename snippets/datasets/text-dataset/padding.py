from datasets import Dataset
from torch.utils.data import DataLoader
from transformers import BertTokenizer, DataCollatorWithPadding

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
texts = ["good", "a good film", "good " * 20, "not bad", "bad " * 10] * 8
rows = Dataset.from_dict({"text": texts})


def cells(rows: Dataset) -> int:
    """整个数据集一共要算多少个位置，填充也算。"""
    loader = DataLoader(rows, 8, collate_fn=DataCollatorWithPadding(tokenizer))
    return sum(batch["input_ids"].numel() for batch in loader)


whole = rows.map(lambda row: tokenizer(row["text"], truncation=True,
                                       padding="max_length"),
                 remove_columns=["text"])
each = rows.map(lambda row: tokenizer(row["text"], truncation=True),
                remove_columns=["text"])
words = sum(map(len, each["input_ids"]))
print(f"真正的词 {words}")
print(f"max_length {cells(whole)}，填充占 {1 - words / cells(whole):.0%}")
print(f"按 batch 填充 {cells(each)}，填充占 {1 - words / cells(each):.0%}")
