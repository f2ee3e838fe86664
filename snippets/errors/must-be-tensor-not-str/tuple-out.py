from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
bert = BertModel.from_pretrained("bert-base-uncased", return_dict=False)
hidden, pooled = bert(**tokenizer("a good film", return_tensors="pt"))
print(hidden.shape, pooled.shape)
