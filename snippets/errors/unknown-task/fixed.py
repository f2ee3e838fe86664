from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

name = "google-t5/t5-small"
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForSeq2SeqLM.from_pretrained(name)

text = "PyTorch is a library for tensor computation with GPU support ..."
inputs = tokenizer("summarize: " + text, return_tensors="pt",
                   truncation=True)              # 翻译时换一个开头
ids = model.generate(**inputs, max_new_tokens=40, num_beams=4)
summary = tokenizer.decode(ids[0], skip_special_tokens=True)
print(len(ids), type(summary))
