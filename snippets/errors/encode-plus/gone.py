from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
for old, new in [("batch_encode_plus", "__call__"),
                 ("as_target_tokenizer", "__call__"),
                 ("prepare_for_model", "__call__"),
                 ("max_len", "model_max_length"),
                 ("additional_special_tokens", "extra_special_tokens")]:
    print(f"{old:25}", hasattr(tokenizer, old), hasattr(tokenizer, new), new)

labels = tokenizer(text_target="good film")      # 代替 as_target_tokenizer
print(labels["input_ids"])
