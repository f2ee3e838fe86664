import torch
from transformers import AutoTokenizer, BertModel

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
model = BertModel.from_pretrained("bert-base-uncased")     # 去掉 TF
inputs = tokenizer("a good film", return_tensors="pt")     # "tf" 换成 "pt"
with torch.inference_mode():
    print(model(**inputs).last_hidden_state.shape)
