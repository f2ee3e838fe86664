from transformers import AutoModelForCausalLM, AutoTokenizer

name = "openai-community/gpt2"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)
inputs = tokenizer("The film", return_tensors="pt")
past = model(**inputs).past_key_values

layer = past.layers[0]                           # 原来的 past[0]
print(layer.keys.shape == layer.values.shape, layer.keys.ndim, "维")
print(len(past) == model.config.num_hidden_layers)
print("已缓存", past.get_seq_length() == inputs.input_ids.shape[1])
