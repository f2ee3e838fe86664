from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
batch = tokenizer(["a good film", "not a good film at all"],
                  padding=True, return_tensors="pt")
