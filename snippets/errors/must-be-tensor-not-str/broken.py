from torch import nn
from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
bert = BertModel.from_pretrained("bert-base-uncased")
_, pooled = bert(**tokenizer("a good film", return_tensors="pt"))
x = nn.Dropout(0.3)(pooled)
