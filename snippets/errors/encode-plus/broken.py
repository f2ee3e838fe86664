from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
encoded = tokenizer.encode_plus(
    "a good film", max_length=8, padding="max_length",
    truncation=True, return_tensors="pt")
