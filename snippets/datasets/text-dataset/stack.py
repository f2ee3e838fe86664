from torch.utils.data import DataLoader
from transformers import BertTokenizer, DataCollatorWithPadding

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
rows = [dict(tokenizer(text)) for text in ("good", "a very good film")]
try:
    next(iter(DataLoader(rows, batch_size=2)))    # 长短不一，默认的拼法不行
except RuntimeError as error:
    print(str(error).splitlines()[0])

collate = DataCollatorWithPadding(tokenizer)
batch = next(iter(DataLoader(rows, batch_size=2, collate_fn=collate)))
print(batch["input_ids"])
print(batch["attention_mask"])
