import logging
import sys

from transformers import BertTokenizer

logging.getLogger("transformers").addHandler(logging.StreamHandler(sys.stdout))
tokenizer = BertTokenizer.from_pretrained("bert-base-uncased")
tokenizer("good " * 600)                         # 一个进程里只提示一次
tokenizer("good " * 700)
