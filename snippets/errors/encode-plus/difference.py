from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
text = "a good film"
print("tokenize", tokenizer.tokenize(text))
print("encode", tokenizer.encode(text))
print("encode", tokenizer.encode(text, add_special_tokens=False))
print("调用", list(tokenizer(text)))
