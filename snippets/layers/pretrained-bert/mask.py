import torch
from transformers import BertForSequenceClassification, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
model = BertForSequenceClassification.from_pretrained(
    "bert-base-uncased", num_labels=2).eval()
alone = tokenizer(["bad"], return_tensors="pt")
padded = tokenizer(["bad"], padding="max_length", max_length=64,
                   return_tensors="pt")

with torch.inference_mode():
    logits = model(**alone).logits
    masked = model(**padded).logits
    unmasked = model(padded["input_ids"]).logits    # 忘了 attention_mask
print("带掩码，结果不变：", torch.allclose(logits, masked, atol=1e-4))
print("不带掩码，结果不变：", torch.allclose(logits, unmasked, atol=1e-4))
