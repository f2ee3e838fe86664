from transformers import BertTokenizer

tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
inputs = tokenizer(["a good film", "bad"], padding=True, return_tensors="pt")
for name, tensor in inputs.items():
    print(name, tensor.tolist())
print(tokenizer.convert_ids_to_tokens(inputs["input_ids"][0]))

pair = tokenizer("a good film", "bad")    # 两句话：第二句标成 1
print(pair["token_type_ids"])
