from transformers import AutoModel, AutoTokenizer

name = "openai-community/gpt2"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModel.from_pretrained(name).eval()

tokenizer.add_special_tokens({"pad_token": "[PAD]"})
texts = ["hello", "a longer sentence"]
inputs = tokenizer(texts, padding=True, return_tensors="pt")
try:
    model(**inputs)
except IndexError as error:
    print(error)
table = model.get_input_embeddings()
print("表比分词器少的行数：", len(tokenizer) - table.num_embeddings)

model.resize_token_embeddings(len(tokenizer), mean_resizing=False)
hidden = model(**inputs).last_hidden_state
print("改过之后：", hidden.shape[:2] == inputs["input_ids"].shape)
