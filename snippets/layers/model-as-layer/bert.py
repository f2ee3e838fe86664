import torch
from transformers import BertConfig, BertForSequenceClassification

config = BertConfig(hidden_size=32, num_hidden_layers=1, num_labels=3,
                    num_attention_heads=2, intermediate_size=64)
model = BertForSequenceClassification(config)
batch = {"input_ids": torch.tensor([[101, 2023, 102], [101, 102, 0]]),
         "attention_mask": torch.tensor([[1, 1, 1], [1, 1, 0]]),
         "labels": torch.tensor([0, 2])}

output = model(**batch)                      # 字典按名字展开
print(type(output).__name__, list(output))
loss, logits = output[:2]                    # 三种取法
print(output.logits is output["logits"] is logits, logits.shape)
try:
    model(batch)                             # 漏了 **
except AttributeError as error:
    print("AttributeError:", error)
