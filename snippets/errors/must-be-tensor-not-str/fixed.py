from torch import nn
from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
bert = BertModel.from_pretrained("bert-base-uncased")
out = bert(**tokenizer("a good film", return_tensors="pt"))
print(list(out.keys()))                          # 像字典：拆开得到的是键
_, pooled = out.keys()
print(repr(pooled))

x = nn.Dropout(0.3)(out.pooler_output)
print(x.shape, out.last_hidden_state.shape)
