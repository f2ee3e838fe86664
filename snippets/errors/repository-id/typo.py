from datasets import load_dataset

try:
    load_dataset("stanfordnlp/imdb2")
except Exception as error:
    print(type(error).__name__)
    print(error)
