from transformers import (
    BertForSequenceClassification,
    BertTokenizer,
    Trainer,
)

name = "bert-base-uncased"
tokenizer = BertTokenizer.from_pretrained(name)
model = BertForSequenceClassification.from_pretrained(name)
trainer = Trainer(model=model, tokenizer=tokenizer)
