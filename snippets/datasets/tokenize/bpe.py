from tokenizers import Tokenizer, models, pre_tokenizers, trainers

texts = ["low lower lowest", "new newer newest", "slow slower slowest"] * 20
tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
trainer = trainers.BpeTrainer(vocab_size=40, show_progress=False,
                              special_tokens=["<pad>", "<unk>"])
tokenizer.train_from_iterator(texts, trainer)
tokenizer.save("tokenizer.json")

tokenizer = Tokenizer.from_file("tokenizer.json")
for word in ("lowest", "newer", "slowness", "fast"):    # 后两个没有见过
    encoded = tokenizer.encode(word)
    print(f"{word:9}", encoded.tokens, encoded.ids)
