from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
batch = tokenizer(["a good film", "not a good film at all"],
                  return_tensors="pt")
