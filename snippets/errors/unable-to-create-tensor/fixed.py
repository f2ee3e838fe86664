from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
batch = tokenizer(["a good film", "not a good film at all"],
                  padding=True, truncation=True, max_length=512,
                  return_tensors="pt")
print(batch["input_ids"].shape)
print(batch["attention_mask"])
