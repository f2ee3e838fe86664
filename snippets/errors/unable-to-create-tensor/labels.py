from transformers import (
    AutoTokenizer,
    DataCollatorForTokenClassification,
    DataCollatorWithPadding,
)

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
rows = []
for text in ("good film", "a good film"):
    row = tokenizer(text)
    row["labels"] = [0] * len(row["input_ids"])      # 每个词一个标签
    rows.append(dict(row))
try:
    DataCollatorWithPadding(tokenizer)(rows)         # 不补标签
except ValueError as error:
    print(str(error).partition("Perhaps ")[2])
batch = DataCollatorForTokenClassification(tokenizer)(rows)
print(batch["labels"])                               # -100 不算损失
