import torch
import torch.nn.functional as F
from transformers import BertForSequenceClassification, BertTokenizer

name = "bert-base-uncased"
tokenizer = BertTokenizer.from_pretrained(name)
model = BertForSequenceClassification.from_pretrained(
    name, num_labels=3, problem_type="multi_label_classification").eval()

inputs = tokenizer(["cheap and fast", "slow"], padding=True,
                   return_tensors="pt")
labels = torch.tensor([[1.0, 1.0, 0.0], [0.0, 0.0, 1.0]])   # 浮点，可以几个 1
outputs = model(**inputs, labels=labels)
loss = F.binary_cross_entropy_with_logits(outputs.logits, labels)
print(torch.allclose(outputs.loss, loss))
chosen = outputs.logits.sigmoid() > 0.5       # 每个标签各判各的
print(chosen.shape, chosen.dtype)
