from transformers import AutoTokenizer

for name, text in (("bert-base-uncased", "This film is good."),
                   ("bert-base-chinese", "我喜欢这部电影")):
    tokenizer = AutoTokenizer.from_pretrained(name)
    print(tokenizer.tokenize(text))

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
batch = tokenizer(["Good", "This film is good."], padding=True,
                  truncation=True, max_length=32, return_tensors="pt")
print(batch["input_ids"])
print(batch["attention_mask"])
print(tokenizer.decode(batch["input_ids"][0]))
print(tokenizer.decode(batch["input_ids"][0], skip_special_tokens=True))
