from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
model = BertModel.from_pretrained("bert-base-uncased")
inputs = tokenizer("good " * 600, return_tensors="pt")   # 这里打印警告
model(**inputs)                                          # 这里报错
