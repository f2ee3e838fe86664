from transformers import AutoModel

model = AutoModel.from_pretrained("bert-base-uncased")
print(type(model).__name__)
