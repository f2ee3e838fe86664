from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
encoded = tokenizer(
    "a good film", max_length=8, padding="max_length",
    truncation=True, return_tensors="pt")
for name, value in encoded.items():
    print(f"{name:15}", value.tolist())

batch = tokenizer(["a good film", "good"], padding=True)    # batch_encode_plus
print(batch["attention_mask"])
pair = tokenizer("good?", "yes")                            # 两句话
print(pair["token_type_ids"])
