import torch
import torch.nn.functional as F
from transformers import BertForSequenceClassification, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
model = BertForSequenceClassification.from_pretrained("bert-base-uncased",
                                                      num_labels=2)
inputs = tokenizer(["good", "bad"], return_tensors="pt")
labels = torch.tensor([1, 0])

model.eval()                                   # 关掉 dropout，两次才一样
outputs = model(**inputs, labels=labels)       # 给了 labels，就多出 loss
print(list(outputs))
print(torch.allclose(outputs.loss, F.cross_entropy(outputs.logits, labels)))
