from pathlib import Path

from transformers import BertTokenizer

Path("vocab.txt").write_text(
    "\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good"]))
tokenizer = BertTokenizer(vocab_file="vocab.txt")
print(len(tokenizer), tokenizer.tokenize("good"))
