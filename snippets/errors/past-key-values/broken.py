from transformers import AutoModelForCausalLM, AutoTokenizer

name = "openai-community/gpt2"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name)
past = model(**tokenizer("The film", return_tensors="pt")).past_key_values
key, value = past[0]
