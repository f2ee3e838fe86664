from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = "openai-community/gpt2"
tokenizer = AutoTokenizer.from_pretrained(name)
tokenizer.pad_token = tokenizer.eos_token
model = AutoModelForSequenceClassification.from_pretrained(name, num_labels=2)
batch = tokenizer(["a good film", "not a good film at all"],
                  padding=True, return_tensors="pt")
try:
    model(**batch)
except ValueError as error:
    print(error)
model.config.pad_token_id = tokenizer.pad_token_id   # 模型也要知道
print(model(**batch).logits.shape)
