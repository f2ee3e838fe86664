from transformers import pipeline

summarizer = pipeline("summarization", model="google-t5/t5-small")
print(summarizer("PyTorch is a library for tensor computation ..."))
