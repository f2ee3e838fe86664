from pathlib import Path

from transformers import BertTokenizer

Path("vocab.txt").write_text(
    "\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good"]))
tokenizer = BertTokenizer(vocab="vocab.txt")     # 参数叫 vocab
print(len(tokenizer), tokenizer.tokenize("good"))

tokenizer.save_pretrained("my-tokenizer")        # 更好：存成文件夹
tokenizer = BertTokenizer.from_pretrained("my-tokenizer")
print(len(tokenizer), tokenizer.tokenize("good"))
