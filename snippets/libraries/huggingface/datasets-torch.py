from datasets import Dataset
from torch.utils.data import DataLoader
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("google-bert/bert-base-uncased")
rows = Dataset.from_dict({"text": ["good movie", "bad", "great film", "so bad"],
                          "label": [1, 0, 1, 0]})
# 换成 load_dataset("csv", data_files="data.csv") 就是读文件


def encode(batch: dict) -> dict:
    return tokenizer(batch["text"], padding="max_length",
                     truncation=True, max_length=8)


encoded = rows.map(encode, batched=True).with_format(
    "torch", columns=["input_ids", "attention_mask", "label"])
for batch in DataLoader(encoded, batch_size=2, shuffle=True):
    print({name: tuple(x.shape) for name, x in batch.items()})
parts = rows.train_test_split(test_size=0.25, seed=0)
print({name: len(part) for name, part in parts.items()})
