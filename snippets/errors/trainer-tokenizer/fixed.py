from transformers import (
    BertForSequenceClassification,
    BertTokenizer,
    Trainer,
    TrainingArguments,
)

name = "bert-base-uncased"
tokenizer = BertTokenizer.from_pretrained(name)
model = BertForSequenceClassification.from_pretrained(name)
rows = [{**tokenizer(text), "labels": label}
        for text, label in [("good", 1), ("not a good film", 0)]]
trainer = Trainer(model=model, args=TrainingArguments("out", use_cpu=True),
                  train_dataset=rows, processing_class=tokenizer)
batch = next(iter(trainer.get_train_dataloader()))    # 自动补齐到一样长
print(type(trainer.data_collator).__name__, batch["input_ids"].shape)
