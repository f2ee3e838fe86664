from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

texts = ["床前明月光，疑是地上霜。", "举头望明月，低头思故乡。",
         "明月几时有，把酒问青天。", "海上生明月，天涯共此时。"] * 5
core = Tokenizer(models.BPE(unk_token="[UNK]"))
core.pre_tokenizer = pre_tokenizers.Split("，", "isolated")
core.train_from_iterator(texts, trainers.BpeTrainer(
    vocab_size=70, special_tokens=["[UNK]", "[PAD]"], show_progress=False))

tokenizer = PreTrainedTokenizerFast(
    tokenizer_object=core, unk_token="[UNK]", pad_token="[PAD]")
print(len(tokenizer), tokenizer.tokenize("明月出天山，明月几时有"))
