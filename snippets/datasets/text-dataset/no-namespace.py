from datasets import load_dataset
from huggingface_hub.errors import HfUriError

try:
    load_dataset("imdb")                     # 老教程里的写法
except HfUriError as error:
    print(str(error).split(". ", 1)[1])

dataset = load_dataset("stanfordnlp/imdb")   # 组织名/数据集名
print(list(dataset))
