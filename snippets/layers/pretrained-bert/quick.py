from transformers import BertForSequenceClassification, BertTokenizer

name = "bert-base-uncased"
tokenizer = BertTokenizer.from_pretrained(name)
model = BertForSequenceClassification.from_pretrained(name, num_labels=2)

texts = ["I love this film.", "Dull."]
inputs = tokenizer(texts, padding=True, return_tensors="pt")
print(list(inputs), inputs["input_ids"].shape)
print(model(**inputs).logits.shape)    # (batch, 类别数)
