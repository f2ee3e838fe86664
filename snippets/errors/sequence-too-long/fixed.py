import torch
from transformers import BertModel, BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
model = BertModel.from_pretrained("bert-base-uncased")
inputs = tokenizer("good " * 600, return_tensors="pt",
                   truncation=True, max_length=512)
print(tokenizer.model_max_length, inputs["input_ids"].shape)
with torch.inference_mode():
    print(model(**inputs).last_hidden_state.shape)
